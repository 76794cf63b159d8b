package io.genkan.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kenpo.example.jp",
                "https://kenpo.example.jp/",
                "https://kenpo.example.jp:8443/a/b.html?x=1&y=%E3%81%82#z",
                "https://xn--r8jz45g.jp/",
                "/terms",
                "/recover/phone?x=1"
            })
    void leads_somewhere_safe(String address) {
        assertThat(TilePolicy.safe(address)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("an address that a browser could read in another way is refused (T15)")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "http://kenpo.example.jp/",
                "HTTPS://kenpo.example.jp/",
                "ftp://kenpo.example.jp/",
                "//kenpo.example.jp/",
                "///kenpo.example.jp/",
                "/\\kenpo.example.jp/",
                "/..//kenpo.example.jp",
                "\\\\kenpo.example.jp",
                "https:kenpo.example.jp",
                "https:///kenpo.example.jp",
                "https://user@kenpo.example.jp/",
                "https://kenpo.example.jp@evil.example/",
                "https://kenpo.example.jp\\@evil.example/",
                "https://kenpo.example.jp/\r\nSet-Cookie: a=b",
                "/terms\r\nLocation: https://evil.example",
                "https://kenpo.example.jp/ x",
                "https://kenpo.example.jp/\"onclick=",
                "https://健保.example.jp/",
                "https://kenpo/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://kenpo.example.jp/\u202egpj",
                "kenpo.example.jp",
                "/service/5",
                "terms",
                "#x",
                " "
            })
    void leads_nowhere(String address) {
        assertThat(TilePolicy.safe(address)).isFalse();
    }

    @Test
    void an_address_may_be_missing() {
        assertThat(TilePolicy.complaints("健診", "pulse", "", "")).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(TilePolicy.complaints("", "skull", "x", "よ".repeat(61)))
                .extracting(Complaint::field)
                .containsExactly("name", "icon", "address", "reason");
    }
}
