package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final String NAMES = "user_id,name\r\nK1,髙橋 﨑子\r\n\r\nK2,①㈱Ⅲ～－\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @Test
    void finds_out_how_a_file_is_written() throws IOException {
        assertThat(of(NAMES.getBytes(StandardCharsets.UTF_8)).found()).isEqualTo(Encoding.UTF_8);
        assertThat(of(NAMES.getBytes(WINDOWS)).found()).isEqualTo(Encoding.WINDOWS_31J);
        assertThat(of("user_id\nK1\n".getBytes(StandardCharsets.UTF_8)).found())
                .isEqualTo(Encoding.UTF_8);
    }

    @Test
    void one_broken_line_does_not_make_another_file_of_it() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(NAMES.getBytes(StandardCharsets.UTF_8));
        file.write(new byte[] {'K', '3', ',', (byte) 0xB1, '\n'}); // a half-width ｱ of Shift_JIS

        assertThat(of(file.toByteArray()).found()).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void counts_the_lines_that_hold_something() throws IOException {
        assertThat(of(NAMES.getBytes(StandardCharsets.UTF_8)).lines()).isEqualTo(3);
    }

    @Test
    void wrong_charset_is_told_with_the_line_and_the_likely_right_one() throws IOException {
        var survey = of(NAMES.getBytes(WINDOWS));

        assertThatThrownBy(() -> survey.agree(Encoding.UTF_8))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("2行目に UTF-8 として読めない文字があります。ファイルは windows-31j のようです。charset を確かめてください。");
        assertThatCode(() -> survey.agree(Encoding.WINDOWS_31J)).doesNotThrowAnyException();
    }

    private static Survey of(byte[] file) throws IOException {
        return Survey.of(new Lines(new ByteArrayInputStream(file)));
    }
}
