package io.genkan.credential.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningUriTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void app_learns_page_member_and_secret() {
        assertThat(ProvisioningUri.of("Kenpo", "K1000001", SECRET))
                .isEqualTo(
                        "otpauth://totp/Kenpo:K1000001?secret="
                                + SECRET
                                + "&issuer=Kenpo&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void page_is_listed_by_its_japanese_name() {
        var uri = URI.create(ProvisioningUri.of("加入者ページ", "K1000001", SECRET));

        assertThat(uri.getPath()).isEqualTo("/加入者ページ:K1000001");
        assertThat(uri.getRawPath()).isASCII();
        assertThat(uri.getQuery()).contains("&issuer=加入者ページ&");
    }

    @Test
    void secret_comes_first() {
        assertThat(URI.create(ProvisioningUri.of("加入者ページ", "K1000001", SECRET)).getQuery())
                .startsWith("secret=" + SECRET + "&");
    }

    /** One more character of three bytes, and the picture would need a denser size. */
    @Test
    void issuer_is_left_out_where_the_picture_would_be_too_dense() {
        String longer = "けんぽ組合加入者の";
        String longest = ProvisioningUri.of(longer, "K1000001", SECRET);

        assertThat(ProvisioningUri.of("けんぽ組合加入", "K1000001", SECRET))
                .hasSizeLessThanOrEqualTo(251)
                .contains("&issuer=");
        assertThat(longest).hasSizeLessThanOrEqualTo(251).doesNotContain("issuer");
        assertThat(URI.create(longest).getPath()).isEqualTo("/" + longer + ":K1000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A:B", "A?B", "A：B:C?D"})
    void mark_that_some_readers_take_for_an_end_is_a_space(String page) {
        var uri = URI.create(ProvisioningUri.of(page, "K:1?", SECRET));

        assertThat(uri.getPath().chars().filter(c -> c == ':').count()).isOne();
        assertThat(uri.getPath()).doesNotContain("?");
        assertThat(uri.toString().chars().filter(c -> c == '?').count()).isOne();
        assertThat(uri.getQuery()).contains("issuer=" + page.replaceAll("[:?]", " "));
    }

    @Test
    void space_is_not_a_plus_and_no_character_breaks_out() {
        assertThat(ProvisioningUri.of("A b+c&secret=X#", "a/b", SECRET))
                .startsWith(
                        "otpauth://totp/A%20b%2Bc%26secret%3DX%23:a%2Fb?secret=" + SECRET + "&");
    }

    /** More than 61 modules a side are hard to read from a screen. */
    @Test
    void longest_page_name_leaves_the_two_dimensional_code_readable() {
        String uri = ProvisioningUri.of("健康保険組合加入者ページ", "K1000001", "A".repeat(32));

        assertThat(uri).hasSizeLessThanOrEqualTo(251);
    }
}
