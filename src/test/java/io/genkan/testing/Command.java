package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A command of the operating system that gets a limited time. */
final class Command {

    private Command() {}

    static boolean succeeds(Duration limit, List<String> words) {
        return output(limit, words).isPresent();
    }

    /** What it printed; empty when it is missing, fails or takes too long. */
    static Optional<String> output(Duration limit, List<String> words) {
        try {
            Path printed = Files.createTempFile("command", ".txt");
            try {
                return run(limit, words, printed)
                        ? Optional.of(Files.readString(printed))
                        : Optional.empty();
            } finally {
                Files.delete(printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(Duration limit, List<String> words, Path printed) {
        var builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
        // The build forbids Playwright to fetch a browser by itself; whoever asks for one by
        // command means it
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
