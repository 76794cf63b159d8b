package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The largest file of letters there is, from the press of the button to its last byte, with all
 * that is written down meanwhile. Not part of the build: docs/testing.md has the command.
 */
class LettersAtScale extends PortalIT {

    private static final int LETTERS = 10_000;
    private static final Duration ALLOWED = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    @DisplayName("10,000 letters take at most a minute")
    void the_largest_file_takes_at_most_a_minute() {
        String office = "scale-" + System.nanoTime();
        members.awaitingLetters(LETTERS, office, "髙橋 花子");
        var tab = onPc().takingOver(desk.asDesk().browser()).tab();
        tab.setDefaultNavigationTimeout(PATIENCE.toMillis());

        long asked = System.nanoTime();
        tab.navigate(PORTAL + "staff/letters?office=" + office);
        var look = since(asked);
        long pressed = System.nanoTime();
        var file =
                tab.waitForDownload(
                                new Page.WaitForDownloadOptions().setTimeout(PATIENCE.toMillis()),
                                () ->
                                        tab.locator("#print")
                                                .click(
                                                        new Locator.ClickOptions()
                                                                .setTimeout(PATIENCE.toMillis())))
                        .path();
        var print = since(pressed);

        System.out.printf(
                "%d letters: the page %.1f s, the file %.1f s, %d B%n",
                LETTERS,
                look.toMillis() / 1000.0,
                print.toMillis() / 1000.0,
                file.toFile().length());
        assertThat(
                        database.count(
                                "letter_print p join member m on m.id = p.member_id",
                                "m.office = ?",
                                office))
                .isEqualTo(LETTERS);
        assertThat(print).isLessThanOrEqualTo(ALLOWED);
    }

    private static Duration since(long then) {
        return Duration.ofNanos(System.nanoTime() - then);
    }
}
