package io.genkan.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the tests' Chromium comes from: the one that was named, one of the machine's, one that
 * Playwright fetches, one that the packager fetches. Without any the run fails with the command to
 * type; no test is ever left out in silence.
 */
final class BrowserSearch {

    static final String COMMAND =
            "apt-get install -y --no-install-recommends chromium fonts-noto-cjk";

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private final Surroundings machine;

    BrowserSearch(Surroundings machine) {
        this.machine = machine;
    }

    /** The program to start; empty for Playwright's own browser. */
    Optional<Path> program() {
        var here = machine.named().map(BrowserSearch::mustExist).or(this::ofThisMachine);
        if (here.isPresent()) {
            return here;
        }
        if (machine.mayInstall() && machine.playwrightBringsOne()) {
            return Optional.empty();
        }
        if (canUseApt() && machine.aptInstalls("chromium")) {
            return Optional.of(ofThisMachine().orElseThrow(BrowserSearch::none));
        }
        throw none();
    }

    /** Pictures with empty boxes instead of 漢字 help nobody. */
    boolean bringJapaneseFont() {
        return canUseApt() && machine.aptInstalls("fontconfig", "fonts-noto-cjk");
    }

    private boolean canUseApt() {
        return machine.mayInstall() && machine.isRoot() && machine.onPath("apt-get").isPresent();
    }

    private Optional<Path> ofThisMachine() {
        return PROGRAMS.stream().map(machine::onPath).flatMap(Optional::stream).findFirst();
    }

    private static Path mustExist(Path named) {
        if (!Files.isExecutable(named)) {
            throw new IllegalStateException(
                    "CHROMIUM_PATH or -Dchromium.path names " + named + ", which is no program.");
        }
        return named;
    }

    private static IllegalStateException none() {
        return new IllegalStateException(
                "The browser tests need a Chromium and found none. Type:  sudo "
                        + COMMAND
                        + "   or name one with CHROMIUM_PATH.");
    }
}
