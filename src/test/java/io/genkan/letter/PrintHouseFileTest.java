package io.genkan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintHouseFileTest {

    @Test
    @DisplayName("a name that a spreadsheet would calculate is only text")
    void it_is_what_a_spreadsheet_and_a_print_house_read() throws IOException {
        var out = new ByteArrayOutputStream();
        PrintHouseFile.write(
                List.of(
                        new Letter("本社, 東京", "=1+1", "1001", Optional.of("2GQS-NCU6-A8YJ-W44W")),
                        new Letter("＝工場", "花子", "1002", Optional.empty())),
                LettersFigures.sender(),
                out);

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(StandardCharsets.UTF_8).substring(1).lines())
                .containsExactly(
                        "user_id,name,office,initial_password,valid_until,sign_in",
                        "1001,'=1+1,\"本社, 東京\",2GQS-NCU6-A8YJ-W44W,2026-12-13,"
                                + "https://www.sample.portal.example.jp/sign-in?id=1001",
                        "1002,花子,'＝工場,記号＋番号＋生年月日（西暦8けた）,2026-12-13,"
                                + "https://www.sample.portal.example.jp/sign-in?id=1002");
    }
}
