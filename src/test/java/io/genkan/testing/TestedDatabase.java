package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * On which database the servers of this run keep what they know: {@code -Dtest.database=postgresql}
 * or {@code h2}.
 */
public final class TestedDatabase {

    private static final boolean POSTGRES =
            System.getProperty("test.database", "postgresql").equals("postgresql");
    private static Database ofTheServer;

    private TestedDatabase() {}

    /** An empty one for a server whose files are in that folder. */
    static Database fresh(Path server) {
        return POSTGRES
                ? Postgres.fresh(server.getFileName().toString())
                // Without WRITE_DELAY=0 a kill takes the last half second of what was committed
                : new Database(
                        "jdbc:h2:file:" + server + "/db/genkan;AUTO_SERVER=TRUE;WRITE_DELAY=0");
    }

    static synchronized Database ofTheServer() {
        if (ofTheServer == null) {
            ofTheServer = fresh(folder());
        }
        return ofTheServer;
    }

    /**
     * Tells the server that the build made for the tests, before it starts. Its own configuration
     * names an H2 file, so that it can be started by hand as well.
     */
    public static void tellTheServer() {
        var told = folder().resolve("configDropins/overrides/database.xml");
        try {
            Files.deleteIfExists(told);
            if (POSTGRES) {
                Files.createDirectories(told.getParent());
                Files.writeString(told, configuration(ofTheServer()));
                WholeRun.atItsEnd(() -> told.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Database database) {
        return """
               <server>
                 <variable name="DB_URL" value="%s"/>
                 <variable name="DB_USER" value="%s"/>
               </server>
               """
                .formatted(database.url(), database.user());
    }

    private static Path folder() {
        return Path.of(System.getProperty("liberty.server"));
    }
}
