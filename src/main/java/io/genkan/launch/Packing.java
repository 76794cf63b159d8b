package io.genkan.launch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Part of the build: makes {@code genkan.jar} of the server that Liberty packaged, the WAR and this
 * package. Of the server's folder only configuration and drivers are taken, so no key and no
 * password that lies there comes along, nor the sample.
 */
final class Packing {

    private static final Pattern ITS_SERVER =
            Pattern.compile("wlp/usr/servers/[^/]+/([^/]+\\.xml)");
    private static final Pattern SHARED = Pattern.compile("wlp/usr/shared/resources/.+\\.jar");
    private static final Pattern NOT_FOR_RUNNING =
            Pattern.compile("wlp/lib/extract/.*|wlp/.*javadoc.*|wlp/templates/.*|wlp/usr/.*");
    private static final String SERVER = "wlp/usr/servers/genkan/";

    /** The same each time, so that the same sources make the same jar. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipOutputStream jar;

    private Packing(ZipOutputStream jar) {
        this.jar = jar;
    }

    /** Arguments: Liberty's archive, the WAR, the folder of our classes, the jar to be. */
    public static void main(String[] arguments) throws Exception {
        var server = Path.of(arguments[0]);
        var war = Path.of(arguments[1]);
        var classes = Path.of(arguments[2]);
        var body = Files.createTempFile("genkan", ".zip");
        var digest = MessageDigest.getInstance("SHA-256");
        try (var zip =
                new ZipOutputStream(new DigestOutputStream(Files.newOutputStream(body), digest))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            var packing = new Packing(zip);
            packing.addServer(server);
            packing.addWar(war);
            packing.addClasses(classes);
        }
        String build = String.format("%064x", new BigInteger(1, digest.digest()));
        try (var zip = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[3])))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            new Packing(zip).finish(build, body);
        }
        Files.delete(body);
    }

    private void addServer(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
                String name = nameHere(entry.getName());
                if (name != null) {
                    add(name, zip.getInputStream(entry));
                }
            }
        }
    }

    private static String nameHere(String name) {
        var config = ITS_SERVER.matcher(name);
        if (config.matches()) {
            return SERVER + config.group(1);
        }
        boolean runs = !NOT_FOR_RUNNING.matcher(name).matches() && name.startsWith(Content.ROOT);
        return runs || SHARED.matcher(name).matches() ? name : null;
    }

    /**
     * As a folder: in an archive EclipseLink looks for entities by packing all classes anew, and
     * Liberty keeps a copy of each library. These are stored, so that the jar around them can
     * compress them as a whole.
     */
    private void addWar(Path war) throws IOException {
        try (var zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                boolean library = entry.getName().endsWith(".jar");
                add(
                        SERVER + "apps/genkan.war/" + entry.getName(),
                        new ByteArrayInputStream(library ? loosened(bytes) : bytes));
            }
        }
    }

    private static byte[] loosened(byte[] library) throws IOException {
        var loose = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(library));
                var out = new ZipOutputStream(loose)) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                store(out, entry.getName(), in.readAllBytes());
            }
        }
        return loose.toByteArray();
    }

    private void addClasses(Path classes) throws IOException {
        try (var files = Files.list(classes.resolve("io/genkan/launch"))) {
            for (Path file : files.filter(it -> !it.endsWith("Packing.class")).sorted().toList()) {
                add(classes.relativize(file).toString(), Files.newInputStream(file));
            }
        }
    }

    private void finish(String build, Path body) throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Launch.class.getName());
        main.put(new Attributes.Name("Premain-Class"), Leash.class.getName());
        main.put(new Attributes.Name(Content.BUILD), build);
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        add("META-INF/MANIFEST.MF", new ByteArrayInputStream(bytes.toByteArray()));
        try (var zip = new ZipFile(body.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                add(entry.getName(), zip.getInputStream(entry));
            }
        }
    }

    private void add(String name, InputStream bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        jar.putNextEntry(entry);
        try (bytes) {
            bytes.transferTo(jar);
        }
        jar.closeEntry();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
