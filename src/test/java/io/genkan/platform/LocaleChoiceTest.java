package io.genkan.platform;

import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.SampleRequest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleChoiceTest {

    private final SampleRequest request = SampleRequest.get("/sign-in");

    @Test
    void portal_is_japanese_when_nobody_says_otherwise() {
        assertThat(locale()).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void address_beats_cookie_and_cookie_beats_browser() {
        request.header("Accept-Language", "ja");
        request.cookie("lang", "en");
        assertThat(locale()).isEqualTo(Locale.ENGLISH);

        request.parameter("lang", "ja");
        assertThat(locale()).isEqualTo(Locale.JAPANESE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-US,en;q=0.9          | en
                    fr-FR,en;q=0.5          | en
                    ja,en-US;q=0.9,en;q=0.8 | ja
                    en;q=0.3,ja;q=0.9       | ja
                    de                      | ja
                    *                       | ja
                    en;q=much               | ja
                    ,;                      | ja
                    """)
    void browser_is_asked_last(String header, String language) {
        request.header("Accept-Language", header);

        assertThat(locale().getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "../en", "en-US", "<script>"})
    void language_we_do_not_have_is_not_chosen(String chosen) {
        request.parameter("lang", chosen);

        assertThat(locale()).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void switch_leads_to_the_other_language_and_keeps_what_else_the_address_says() {
        request.parameter("lang", "ja").query("notice=expired&lang=ja&to=%2Fservice%2F1");

        assertThat(choice().switchAddress()).isEqualTo("?lang=en&notice=expired&to=%2Fservice%2F1");
    }

    @Test
    void switch_of_an_address_without_more_names_the_language_only() {
        assertThat(choice().switchAddress()).isEqualTo("?lang=en");
    }

    private Locale locale() {
        return choice().locale();
    }

    private LocaleChoice choice() {
        return wired(new LocaleChoice(), request.request());
    }
}
