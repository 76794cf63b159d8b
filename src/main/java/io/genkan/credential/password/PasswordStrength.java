package io.genkan.credential.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * Whether a password is among those tried first, by zxcvbn's estimate with the member's own words
 * added.
 */
@ApplicationScoped
public class PasswordStrength {

    /** The estimate's cost grows fast with length, and nothing this long is guessed from a list. */
    private static final int ESTIMATED = 100;

    /**
     * zxcvbn: 0 too guessable … 4 very unguessable; below 2 falls to an online attack that knows
     * the usual lists.
     */
    private static final int ENOUGH = 2;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    boolean wellKnown(String password, Collection<String> facts) {
        String head = password.length() > ESTIMATED ? password.substring(0, ESTIMATED) : password;
        return zxcvbn.measure(head, List.copyOf(facts)).getScore() < ENOUGH;
    }
}
