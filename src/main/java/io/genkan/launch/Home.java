package io.genkan.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of one server: Liberty unpacked, its working files, its log and the class archive.
 * Nothing in it has to be kept. It lasts from start to start, which makes the next one quick; where
 * nobody may write it is a temporary one that goes with the server.
 */
final class Home {

    /** Liberty that runs out of disk while it starts leaves caches that no later start can read. */
    private static final long TO_UNPACK = 300_000_000;

    private static final long TO_START = 20_000_000;

    private static final String USUAL_PORT = "9080";

    private final Path folder;
    private final boolean lasting;

    private Home(Path folder, boolean lasting) {
        this.folder = folder.toAbsolutePath();
        this.lasting = lasting;
    }

    static Home of(Map<String, String> environment) throws IOException {
        var named = Optional.ofNullable(environment.get("GENKAN_HOME")).filter(it -> !it.isBlank());
        if (named.isPresent()) {
            return new Home(ours(Path.of(named.get())), true);
        }
        try {
            return new Home(ours(usual(environment)), true);
        } catch (IOException nobodyMayWrite) {
            return new Home(Files.createTempDirectory("genkan-"), false);
        }
    }

    /** One for each port, for servers that share a machine and a user. */
    private static Path usual(Map<String, String> environment) {
        String port = environment.getOrDefault("HTTP_PORT", USUAL_PORT);
        return Path.of(System.getProperty("user.home"), ".genkan", port);
    }

    /** What is run from here must not be written by others. */
    private static Path ours(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(folder + " cannot be written");
        }
        return folder;
    }

    Path folder() {
        return folder;
    }

    /** Held until this process ends. */
    void takeAlone() throws IOException {
        var lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException(
                    "another server runs in "
                            + folder
                            + "; give this one a GENKAN_HOME of its own");
        }
    }

    /** Only when this jar has not been unpacked here yet. */
    void unpack(Path jar) throws IOException {
        var mark = folder.resolve("unpacked");
        var content = Content.of(jar);
        if (Files.exists(mark) && Files.readString(mark).equals(content.build())) {
            demand(TO_START);
            return;
        }
        Files.deleteIfExists(mark);
        for (String stale : new String[] {"wlp", "output"}) {
            delete(folder.resolve(stale));
        }
        ClassArchive.deleteAll(folder);
        demand(TO_UNPACK);
        content.unpackInto(folder);
        Files.writeString(mark, content.build());
    }

    private void demand(long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new IOException(
                    "the disk of %s has %d MB free, and %d MB are needed"
                            .formatted(folder, free / 1_000_000, bytes / 1_000_000));
        }
    }

    void leave() throws IOException {
        if (!lasting) {
            delete(folder);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
