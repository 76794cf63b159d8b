package io.genkan.credential.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.platform.Secrets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void has_eight_characters_and_none_that_looks_like_another() {
        assertThat(Stream.generate(() -> RecoveryCode.random(new Secrets())).limit(500))
                .allMatch(code -> code.matches("[A-Z2-9]{8}"))
                .noneMatch(code -> code.matches(".*[0O1IL].*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void is_written_in_two_fours() {
        assertThat(RecoveryCode.written("7Q4K9MWT")).isEqualTo("7Q4K-9MWT");
    }

    @Test
    void is_read_however_it_was_typed() {
        assertThat(
                        Stream.of(
                                "7Q4K-9MWT",
                                "7q4k9mwt",
                                " 7Q4K 9MWT ",
                                "７Ｑ４Ｋ－９ＭＷＴ",
                                "７ｑ４ｋー９ｍｗｔ",
                                "7Q4K‐9MWT",
                                "7Q4K　9MWT"))
                .allMatch(typed -> RecoveryCode.read(typed).equals("7Q4K9MWT"));
    }

    @Test
    void nothing_typed_is_no_code() {
        assertThat(Stream.of(null, "", " - "))
                .allMatch(typed -> RecoveryCode.read(typed).isEmpty());
    }
}
