package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String NAMES = "髙橋 﨑子①㈱Ⅲ～－";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "windows-31j", "SHIFT_JIS", "MS932"})
    void what_systems_call_shift_jis_keeps_the_characters_of_windows(String charset) {
        assertThat(Encoding.named(charset).orElseThrow().read(NAMES.getBytes(WINDOWS)))
                .contains(NAMES);
    }

    @Test
    void both_places_of_a_doubled_character_are_read() {
        byte[] necAndIbm = {(byte) 0xED, (byte) 0x95, (byte) 0xFA, (byte) 0xB1};

        assertThat(Encoding.WINDOWS_31J.read(necAndIbm)).contains("﨑﨑");
    }

    @Test
    void who_names_no_charset_means_utf_8() {
        assertThat(Encoding.named(null)).contains(Encoding.UTF_8);
    }

    @Test
    void other_charsets_are_not_known() {
        assertThat(Encoding.named("EUC-JP")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xA0, 0xFD, 0xFF, 0x81})
    void byte_without_meaning_is_never_replaced(int stray) {
        byte[] bytes = {'K', (byte) stray};

        assertThat(Encoding.WINDOWS_31J.read(bytes)).isEmpty();
    }

    @Test
    void half_a_character_of_another_system_is_none() {
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

        assertThat(Encoding.UTF_8.read(surrogate)).isEmpty();
    }

    @Test
    void cut_off_character_at_the_end_is_not_swallowed() {
        byte[] bytes = {'K', '1', (byte) 0xE5, (byte) 0x81};

        assertThat(Encoding.UTF_8.read(bytes)).isEmpty();
    }

    @Test
    void what_an_earlier_program_has_lost_already_is_not_passed_on() {
        assertThat(Encoding.UTF_8.read("\uFFFD橋".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
