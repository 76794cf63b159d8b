package io.genkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.genkan.audit.AuditEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name what there is, and nothing that is not there. */
class DocumentsTest {

    private static final Path OPERATIONS = Path.of("docs/operations.md");
    private static final Pattern SETTING_IN_CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern SETTING_IN_CONFIG = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern SOURCE = Pattern.compile("`(src/[\\w./-]+)`");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^create table (?:if not exists )?(\\w+)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void every_setting_is_in_the_operations_document() {
        var settings =
                Stream.concat(
                                found(SETTING_IN_CODE, sources("platform", "sample")),
                                found(SETTING_IN_CONFIG, files("src/main/liberty", ".xml")))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(settings).contains("GENKAN_PUBLIC_URL", "DB_URL", "MAILBOX_PORT");
        assertThat(settings)
                .allSatisfy(name -> assertThat(operations()).contains("`" + name + "`"));
    }

    @Test
    void every_audit_event_is_in_the_operations_document() {
        var events =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.genkan")
                                .stream()
                                .filter(type -> type.isAssignableTo(AuditEvent.class))
                                .filter(type -> !type.isInterface())
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.toSet());

        assertThat(events).contains("AttemptMade");
        assertThat(events).allSatisfy(name -> assertThat(operations()).contains("`" + name + "`"));
    }

    @Test
    void what_is_deleted_when_is_told_of_every_table() {
        var tables = found(TABLE, files("src/main/resources/db", ".sql")).toList();
        String told = operations().split("## What is deleted when")[1].split("\n## ")[0];

        assertThat(tables).contains("member", "audit_entry");
        assertThat(tables).allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
    }

    @Test
    void every_link_and_every_source_leads_somewhere() {
        for (Path document : documents()) {
            var links = found(LINK, Stream.of(document)).map(document::resolveSibling);
            var sources = found(SOURCE, Stream.of(document)).map(Path::of);

            assertThat(Stream.concat(links, sources).map(Path::normalize).distinct())
                    .as(document.toString())
                    .filteredOn(target -> !target.startsWith("docs/pictures"))
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    @Test
    void every_test_that_is_named_exists() {
        Set<String> tests =
                files("src/test/java", ".java")
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());

        assertThat(found(TEST, documents().stream()).distinct()).isSubsetOf(tests);
    }

    @Test
    void every_statement_of_the_manual_has_its_line() {
        var lines = text(Path.of("docs/requirements.md"));

        assertThat(IntStream.rangeClosed(1, 125).mapToObj("| S-%02d |"::formatted))
                .allSatisfy(start -> assertThat(lines).containsOnlyOnce(start));
    }

    private static String operations() {
        return text(OPERATIONS);
    }

    private static List<Path> documents() {
        return Stream.concat(files("docs", ".md"), list(Path.of(".")).filter(it -> ends(it, ".md")))
                .map(Path::normalize)
                .toList();
    }

    private static Stream<Path> sources(String... packages) {
        return Stream.of(packages)
                .flatMap(name -> files("src/main/java/io/genkan/" + name, ".java"));
    }

    private static Stream<String> found(Pattern pattern, Stream<Path> files) {
        return files.map(DocumentsTest::text)
                .flatMap(text -> pattern.matcher(text).results())
                .map(DocumentsTest::innermost);
    }

    private static String innermost(MatchResult match) {
        return match.group(match.groupCount());
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> ends(file, ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ends(Path file, String ending) {
        return file.getFileName().toString().endsWith(ending);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
