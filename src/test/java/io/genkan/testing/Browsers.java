package io.genkan.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Chromium for all tests of a run, found or brought when the first test asks for it. */
public final class Browsers {

    private static final Duration TO_FETCH = Duration.ofSeconds(60);
    private static Browsers started;

    private final Playwright playwright;
    private final Browser browser;

    private Browsers() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var search = new BrowserSearch(new ThisMachine(playwright));
        seeToJapaneseFont(search);
        browser = launch(playwright, search.program());
    }

    public static synchronized Browser shared() {
        if (started == null) {
            started = new Browsers();
            WholeRun.atItsEnd(started.playwright::close);
        }
        return started.browser;
    }

    private static Browser launch(Playwright playwright, Optional<Path> program) {
        var options = new BrowserType.LaunchOptions();
        program.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static void seeToJapaneseFont(BrowserSearch search) {
        boolean there =
                Command.output(Duration.ofSeconds(20), List.of("fc-list", ":lang=ja"))
                        .filter(fonts -> !fonts.isBlank())
                        .isPresent();
        if (!there
                && System.getProperty("os.name").startsWith("Linux")
                && !search.bringJapaneseFont()) {
            System.err.println(
                    "No Japanese font: pictures will show boxes. Type:  sudo "
                            + BrowserSearch.COMMAND);
        }
    }

    private static final class ThisMachine extends Surroundings.Real {
        private final Playwright playwright;

        ThisMachine(Playwright playwright) {
            this.playwright = playwright;
        }

        @Override
        public boolean playwrightBringsOne() {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes =
                    System.getProperty(
                            "surefire.test.class.path", System.getProperty("java.class.path"));
            return Command.succeeds(
                            TO_FETCH,
                            List.of(
                                    java,
                                    "-cp",
                                    classes,
                                    "com.microsoft.playwright.CLI",
                                    "install",
                                    "chromium"))
                    && starts();
        }

        /** A fetched browser may still lack libraries of the system. */
        private boolean starts() {
            try {
                launch(playwright, Optional.empty()).close();
                return true;
            } catch (PlaywrightException e) {
                return false;
            }
        }
    }
}
