package io.genkan.launch;

import java.io.IOException;

/**
 * Inside the server's JVM: whoever killed {@link Launch} meant the server. Their connection, the
 * server's standard input, breaks with it.
 */
public final class Leash {

    private Leash() {}

    public static void premain(String arguments) {
        var thread = new Thread(Leash::holdUntilBroken, "leash");
        thread.setDaemon(true);
        thread.start();
    }

    private static void holdUntilBroken() {
        try {
            while (System.in.read() >= 0) {
                // nobody says anything
            }
        } catch (IOException broken) {
            // as good as its end
        }
        Runtime.getRuntime().halt(1);
    }
}
