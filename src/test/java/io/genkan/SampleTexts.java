package io.genkan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles, views and sources as they lie on the disk. */
final class SampleTexts {

    static final Map<String, String> JA = bundles("ja");
    static final Map<String, String> EN = bundles("en");

    private static final Path RESOURCES = Path.of("src/main/resources/io/genkan");

    private SampleTexts() {}

    /** All bundles of a language, merged as the screens see them. */
    private static Map<String, String> bundles(String language) {
        var all = new TreeMap<String, String>();
        files("src/main/resources/io/genkan", "texts_" + language + ".properties")
                .map(SampleTexts::properties)
                .forEach(
                        bundle ->
                                bundle.forEach(
                                        (key, text) -> all.put((String) key, (String) text)));
        return all;
    }

    /** {@code io/genkan/credential/totp} and so on: where a pair of bundles lies. */
    static Stream<Path> folders() {
        return files(RESOURCES.toString(), "texts_ja.properties").map(Path::getParent);
    }

    /** A bundle as written, so that a key that is there twice is seen twice. */
    static Stream<String> keysAsWritten(Path folder, String language) {
        return text(folder.resolve("texts_" + language + ".properties"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
    }

    static Stream<MatchResult> inViews(String pattern) {
        return files("src/main/webapp", ".xhtml").flatMap(file -> matches(pattern, file));
    }

    /** The sample has texts of its own. */
    static Stream<MatchResult> inSources(String pattern) {
        return files("src/main/java", ".java")
                .filter(file -> !file.startsWith("src/main/java/io/genkan/sample"))
                .flatMap(file -> matches(pattern, file));
    }

    private static Stream<MatchResult> matches(String pattern, Path file) {
        return Pattern.compile(pattern).matcher(text(file)).results();
    }

    private static Stream<Path> files(String root, String ending) {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
