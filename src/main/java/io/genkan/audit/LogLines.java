package io.genkan.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lines to a file that rotates itself, or to the console. The JDK's own handler does the work; a
 * line that cannot be written is told in the server's log and holds nobody up.
 */
final class LogLines {

    private static final System.Logger LOG = System.getLogger(LogLines.class.getName());
    private static final String CONSOLE = "stdout";
    private static final int LARGEST = 50_000_000;
    private static final int FILES = 10;

    private final Handler handler;

    private LogLines(Handler handler) {
        this.handler = handler;
    }

    /**
     * @param where {@code stdout}, or a file as {@link FileHandler} names them
     * @throws IllegalStateException when there can be no such file
     */
    static LogLines to(String where) {
        var lines = new LogLines(where.equals(CONSOLE) ? new Console() : file(where));
        lines.handler.setErrorManager(new Failures());
        return lines;
    }

    void write(String line) {
        handler.publish(new LogRecord(Level.INFO, line));
    }

    void close() {
        handler.close();
    }

    private static Handler file(String pattern) {
        try {
            var file = new FileHandler(pattern, LARGEST, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new Bare());
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Genkan cannot start. Mend these settings: GENKAN_AUDIT_LOG: " + e, e);
        }
    }

    private static final class Bare extends Formatter {
        @Override
        public String format(LogRecord line) {
            return line.getMessage() + "\n";
        }
    }

    /** Through whatever System.out is now; Liberty puts its own there. */
    private static final class Console extends Handler {
        @Override
        public void publish(LogRecord line) {
            System.out.println(line.getMessage());
        }

        @Override
        public void flush() {
            System.out.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }

    /** Once: the next lines will not fare better. */
    private static final class Failures extends ErrorManager {
        private boolean told;

        @Override
        public synchronized void error(String message, Exception failure, int code) {
            if (!told) {
                told = true;
                LOG.log(
                        System.Logger.Level.ERROR,
                        "Lines of GENKAN_AUDIT_LOG are missing; the trail in the database is whole",
                        failure);
            }
        }
    }
}
