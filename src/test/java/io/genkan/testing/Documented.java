package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a document tells an operator to type: tests take it from there, so that it stays true. */
public final class Documented {

    private Documented() {}

    /** The fenced block of that kind whose text contains this. */
    public static String in(String document, String kind, String containing) {
        var blocks =
                Pattern.compile("```" + kind + "\\R(.*?)\\h*```", Pattern.DOTALL)
                        .matcher(text(Path.of(document)));
        return blocks.results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(containing))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(document + " has no block with " + containing));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
