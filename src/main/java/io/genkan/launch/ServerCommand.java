package io.genkan.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the unpacked server is started: Liberty's own script, our options of the JVM. */
record ServerCommand(Home home, Path jar, ClassArchive archive, Map<String, String> environment) {

    /**
     * What {@code JVM_ARGS} replaces: 512 MB do for letters, one collector's thread for two cores.
     */
    private static final String USUAL = "-Xmx512m -Xms64m -XX:+UseSerialGC";

    Process start() throws IOException {
        chooseTls();
        var builder =
                new ProcessBuilder(path("wlp/bin/server").toString(), "run", "genkan")
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        var its = builder.environment();
        its.remove("WLP_USER_DIR");
        its.put("WLP_OUTPUT_DIR", path("output").toString());
        its.put("JAVA_HOME", System.getProperty("java.home"));
        its.put("JVM_ARGS", options());
        // glibc gives each thread an arena otherwise, which costs some ten megabytes
        its.putIfAbsent("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /** Read by a shell. */
    private String options() {
        boolean archived = !"false".equals(environment.get("GENKAN_CLASS_ARCHIVE"));
        var ours =
                Stream.concat(
                        archived ? archive.options().stream() : Stream.of(),
                        Stream.of("-javaagent:" + jar));
        return ours.map(option -> "'" + option.replace("'", "'\\''") + "'")
                        .collect(Collectors.joining(" "))
                + " "
                + environment.getOrDefault("JVM_ARGS", USUAL);
    }

    /** Without a key store the server speaks HTTP only, for a proxy that ends TLS. */
    private void chooseTls() throws IOException {
        var off = path("wlp/usr/servers/genkan/tls.xml");
        var on = off.resolveSibling("tls-on.xml");
        Files.deleteIfExists(on);
        if (environment.containsKey("TLS_KEY_STORE")) {
            Files.copy(off, on, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path path(String relative) {
        return home.folder().resolve(relative);
    }
}
