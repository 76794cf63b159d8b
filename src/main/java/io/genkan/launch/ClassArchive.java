package io.genkan.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The JVM's archive of loaded classes (JEP 350), which saves a third of the start. The first server
 * writes it as it ends, the next ones read it. The JVM goes on without one that is missing or not
 * of its own making; one for each version of the JVM, since each would refuse the other's. One that
 * was cut short or altered would crash it at each start, so what was written is summed up beside
 * it.
 */
final class ClassArchive {

    private static final String NAME = "classes-";

    /** By itself, by SIGINT, by SIGTERM: only then what was written is whole. */
    private static final Set<Integer> IN_ORDER = Set.of(0, 130, 143);

    private final Path file;
    private final Path fresh;
    private final Path sum;

    private ClassArchive(Path file) {
        this.file = file;
        fresh = file.resolveSibling(file.getFileName() + ".new");
        sum = file.resolveSibling(file.getFileName() + ".sum");
    }

    static ClassArchive in(Path folder) throws IOException {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
        var archive = new ClassArchive(folder.resolve(NAME + jvm + ".jsa"));
        Files.deleteIfExists(archive.fresh);
        archive.dropIfBroken();
        return archive;
    }

    static void deleteAll(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, NAME + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /**
     * Liberty has a Java agent, so the JVM has to be told that it may archive in spite of it. And
     * it would load the archive to an address made up at each start, which means to rewrite all of
     * it: 110 MB that are nobody else's.
     */
    List<String> options() {
        if (!System.getProperty("java.vm.name").contains("HotSpot")
                && !System.getProperty("java.vm.name").contains("OpenJDK")) {
            return List.of();
        }
        return List.of(
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+AllowArchivingWithJavaAgent",
                "-XX:ArchiveRelocationMode=0",
                "-Xshare:auto",
                "-Xlog:cds*=off",
                Files.exists(file)
                        ? "-XX:SharedArchiveFile=" + file
                        : "-XX:ArchiveClassesAtExit=" + fresh);
    }

    void keepIfWhole(int exit) throws IOException {
        if (IN_ORDER.contains(exit) && Files.exists(fresh)) {
            Files.writeString(sum, sumOf(fresh));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void dropIfBroken() throws IOException {
        if (Files.exists(file)
                && !(Files.exists(sum) && Files.readString(sum).equals(sumOf(file)))) {
            Files.delete(file);
        }
    }

    private static String sumOf(Path file) throws IOException {
        var crc = new CRC32C();
        try (var bytes = new CheckedInputStream(Files.newInputStream(file), crc)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Files.size(file) + " " + crc.getValue();
        }
    }
}
