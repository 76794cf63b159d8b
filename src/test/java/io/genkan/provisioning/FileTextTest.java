package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final String NAMES = "user_id,name\r\nK1,髙橋 﨑子\r\nK2,①㈱Ⅲ～－\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "windows-31j", "SHIFT_JIS", "MS932"})
    void what_systems_call_shift_jis_keeps_the_characters_of_windows(String charset) {
        assertThat(FileText.of(NAMES.getBytes(WINDOWS), charset)).isEqualTo(NAMES);
    }

    @Test
    void both_places_of_a_doubled_character_are_read() {
        byte[] necAndIbm = {(byte) 0xED, (byte) 0x95, (byte) 0xFA, (byte) 0xB1};

        assertThat(FileText.of(necAndIbm, "Shift_JIS")).isEqualTo("﨑﨑");
    }

    @Test
    void byte_order_mark_is_not_part_of_the_first_column() {
        assertThat(FileText.of(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .isEqualTo(NAMES);
    }

    @Test
    void file_that_names_no_charset_is_utf_8() {
        assertThat(FileText.of(NAMES.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(NAMES);
    }

    @Test
    void wrong_charset_is_told_with_the_line_and_the_likely_right_one() {
        assertThatThrownBy(() -> FileText.of(NAMES.getBytes(WINDOWS), "UTF-8"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("2行目に UTF-8 として読めない文字があります。ファイルは windows-31j のようです。charset を確かめてください。");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xA0, 0xFD, 0xFF, 0x81})
    void byte_without_meaning_is_never_replaced(int stray) {
        byte[] bytes = {'K', '1', '\n', 'K', (byte) stray};

        assertThatThrownBy(() -> FileText.of(bytes, "Shift_JIS"))
                .hasMessageStartingWith("2行目に windows-31j として");
    }

    @Test
    void cut_off_character_at_the_end_is_not_swallowed() {
        byte[] bytes = {'K', '1', '\n', (byte) 0xE5, (byte) 0x81};

        assertThatThrownBy(() -> FileText.of(bytes, "UTF-8"))
                .hasMessageStartingWith("2行目に UTF-8 として");
    }

    @Test
    void other_charset_is_refused_as_media_type() {
        assertThatThrownBy(() -> FileText.of(new byte[0], "EUC-JP"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        file -> assertThat(file.status()).isEqualTo(Status.UNSUPPORTED_MEDIA_TYPE));
    }
}
