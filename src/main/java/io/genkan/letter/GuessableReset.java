package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.credential.InitialSecrets;
import io.genkan.member.MemberId;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Resets many initial passwords to 記号＋番号＋生年月日 (S-16), for members of an older system who are told
 * so. Only where the society's switch allows what can be guessed, and only for those who have
 * nothing of their own yet: whoever has chosen a password or finished keeps it.
 */
@ApplicationScoped
public class GuessableReset {

    @Inject private Candidates candidates;
    @Inject private InitialSecrets initial;
    @Inject private LetterRecords records;
    @Inject private Clock clock;

    /**
     * What a press would do: as many as letters in a file.
     *
     * @param without members whose file lacks what the password is built of
     * @param more whether the next press goes on
     * @param unread whether so many cannot be reset that the rest was not looked at
     */
    record Preview(List<InitialSecret> secrets, int without, boolean more, boolean unread) {}

    Preview preview(Society society, Selection selection) {
        var until = until(society);
        var found = new Resettable();
        candidates.each(
                society,
                selection,
                (member, known) -> {
                    if (known.isEmpty() || !member.mayEnter(LocalDate.now(clock))) {
                        return found.passOver();
                    }
                    if (isReset(known.get(), until)) {
                        return true;
                    }
                    return initial.guessable(society, member.facts())
                            ? found.take(known.get())
                            : found.passOverWithout();
                });
        return found.preview();
    }

    /** As this very press would leave it, so that the next one goes on with the others. */
    private static boolean isReset(InitialSecret secret, Instant until) {
        return secret.kind() == Kind.GUESSABLE && secret.expiresAt().equals(until);
    }

    private Instant until(Society society) {
        return LastDay.of(clock.instant(), society.initialPasswordLife()).end();
    }

    /**
     * @return how many were reset: those who got another password meanwhile are left alone
     */
    int reset(Society society, Preview preview, MemberId staff) {
        return society.guessablePassword()
                ? records.reset(preview.secrets(), clock.instant(), until(society), staff)
                : 0;
    }
}
