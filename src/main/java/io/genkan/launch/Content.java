package io.genkan.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** What {@link Packing} put into the jar: Liberty, as small as our features allow, with the WAR. */
record Content(Path jar, String build) {

    /** In the manifest: two jars of the same build have the same one. */
    static final String BUILD = "Genkan-Build";

    static final String ROOT = "wlp/";

    static Content of(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return new Content(jar, file.getManifest().getMainAttributes().getValue(BUILD));
        }
    }

    void unpackInto(Path folder) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (ZipEntry entry :
                    file.stream().filter(it -> it.getName().startsWith(ROOT)).toList()) {
                unpack(file, entry, folder);
            }
        }
    }

    private static void unpack(JarFile file, ZipEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("not ours: " + entry);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (var bytes = file.getInputStream(entry)) {
            Files.copy(bytes, target);
        }
        if (entry.getName().matches("wlp/bin/[^/.]+")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
