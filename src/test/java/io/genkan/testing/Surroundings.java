package io.genkan.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine, as far as the search for a browser looks at it; a test puts an imagined one in its
 * place.
 */
interface Surroundings {

    /** The browser that a person named, by environment or property. */
    Optional<Path> named();

    Optional<Path> onPath(String program);

    boolean mayInstall();

    boolean isRoot();

    /** Lets Playwright fetch its own Chromium and says whether that one starts. */
    boolean playwrightBringsOne();

    boolean aptInstalls(String... packages);

    /** The real machine, except for Playwright, which belongs to whoever starts it. */
    abstract class Real implements Surroundings {

        @Override
        public Optional<Path> named() {
            return Stream.of(System.getProperty("chromium.path"), System.getenv("CHROMIUM_PATH"))
                    .filter(path -> path != null && !path.isBlank())
                    .findFirst()
                    .map(Path::of);
        }

        @Override
        public Optional<Path> onPath(String program) {
            String path = System.getenv("PATH");
            return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public boolean mayInstall() {
            return Boolean.parseBoolean(System.getProperty("browser.autoinstall", "true"));
        }

        @Override
        public boolean isRoot() {
            return Command.output(Duration.ofSeconds(5), List.of("id", "-u"))
                    .map(String::strip)
                    .equals(Optional.of("0"));
        }

        @Override
        public boolean aptInstalls(String... packages) {
            var install =
                    Stream.concat(
                                    Stream.of(
                                            "apt-get", "install", "-y", "--no-install-recommends"),
                                    Stream.of(packages))
                            .toList();
            return Command.succeeds(Duration.ofMinutes(2), List.of("apt-get", "update", "-qq"))
                    && Command.succeeds(Duration.ofMinutes(8), install);
        }
    }
}
