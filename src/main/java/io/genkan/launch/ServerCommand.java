package io.genkan.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the unpacked server is started: Liberty's own script, our options of the JVM. */
record ServerCommand(Home home, Path jar, ClassArchive archive, Map<String, String> environment) {

    /**
     * What {@code JVM_ARGS} replaces: 512 MB do for letters, one collector's thread for two cores,
     * and a start that is not interrupted every fifth of a second to collect what is young.
     */
    private static final String USUAL = "-Xmx512m -Xms160m -Xmn64m -XX:+UseSerialGC";

    /**
     * The last compiler waits twenty times as long as it would: at the start it takes half of the
     * processors for code that runs once.
     */
    private static final String CALM_COMPILER =
            " -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000"
                    + " -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000";

    Process start() throws IOException {
        chooseParts();
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
                        // or the console has question marks where no language is set
                        Stream.of("-Dfile.encoding=UTF-8", "-javaagent:" + jar));
        return ours.map(option -> "'" + option.replace("'", "'\\''") + "'")
                        .collect(Collectors.joining(" "))
                + " "
                + environment.getOrDefault("JVM_ARGS", USUAL + CALM_COMPILER);
    }

    /** What the environment asks for is configuration that Liberty takes over the other one. */
    private void chooseParts() throws IOException {
        choose("ready-made.xml", true);
        choose("tls.xml", environment.containsKey("TLS_KEY_STORE"));
        choose("shared-sessions.xml", "shared".equals(environment.get("GENKAN_SESSIONS")));
    }

    private void choose(String part, boolean wanted) throws IOException {
        var server = path("wlp/usr/servers/genkan");
        var chosen = server.resolve("configDropins/overrides").resolve(part);
        Files.deleteIfExists(chosen);
        if (wanted) {
            Files.createDirectories(chosen.getParent());
            Files.copy(server.resolve(part), chosen);
        }
    }

    private Path path(String relative) {
        return home.folder().resolve(relative);
    }
}
