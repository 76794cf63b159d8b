package io.genkan.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code java -jar genkan.jar}: one server in the foreground. Whoever stops this process stops the
 * server: a SIGTERM is passed on and waited for, so that requests under way are finished; after a
 * kill the server sees its {@link Leash} end and goes, too.
 */
public final class Launch {

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        var jar = Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try {
            System.exit(run(jar, System.getenv()));
        } catch (IOException e) {
            System.err.println("Genkan cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int run(Path jar, Map<String, String> environment)
            throws IOException, InterruptedException, URISyntaxException {
        var home = Home.of(environment);
        home.takeAlone();
        home.unpack(jar);
        var archive = ClassArchive.in(home.folder());
        var server = new ServerCommand(home, jar, archive, environment).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, archive, home)));
        return server.waitFor();
    }

    private static void end(Process server, ClassArchive archive, Home home) {
        // not the Process: that would break the leash before the requests under way are finished
        server.toHandle().destroy();
        try {
            archive.keepIfWhole(server.waitFor());
            home.leave();
        } catch (IOException e) {
            System.err.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
