package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import java.util.ArrayList;
import java.util.List;

/**
 * Those whose initial password a press would reset, as it is put together from one member to the
 * next. It ends with a full press, or where too many were found who cannot be reset.
 */
final class Resettable {

    private static final int MOST_OTHERS = 100_000;

    private final int most;
    private final int mostOthers;
    private final List<InitialSecret> secrets = new ArrayList<>();
    private int without;
    private int others;
    private boolean more;
    private boolean unread;

    Resettable() {
        this(LetterFile.MOST, MOST_OTHERS);
    }

    Resettable(int most, int mostOthers) {
        this.most = most;
        this.mostOthers = mostOthers;
    }

    /** Somebody to reset; false when there is no room for another one. */
    boolean take(InitialSecret secret) {
        more = secrets.size() == most;
        return !more && secrets.add(secret);
    }

    /** Somebody whose file lacks what the password is built of. */
    boolean passOverWithout() {
        boolean goOn = passOver();
        without += goOn ? 1 : 0;
        return goOn;
    }

    /** Somebody who has a password already, or may not enter; false when there were too many. */
    boolean passOver() {
        unread = others == mostOthers;
        others += unread ? 0 : 1;
        return !unread;
    }

    GuessableReset.Preview preview() {
        return new GuessableReset.Preview(List.copyOf(secrets), without, more, unread);
    }
}
