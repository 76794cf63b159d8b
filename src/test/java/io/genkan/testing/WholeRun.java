package io.genkan.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What is opened once for all tests of a run, and only if a test asks for it, is closed here: the
 * last opened goes first.
 */
public final class WholeRun implements LauncherSessionListener {

    private static final Deque<Runnable> ENDINGS = new ArrayDeque<>();

    /** Called once, after the last test of the run. */
    public static synchronized void atItsEnd(Runnable ending) {
        ENDINGS.push(ending);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        closeAll();
    }

    private static synchronized void closeAll() {
        while (!ENDINGS.isEmpty()) {
            ENDINGS.pop().run();
        }
    }
}
