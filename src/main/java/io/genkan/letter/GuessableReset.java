package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.credential.InitialSecrets;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Resets many initial passwords to 記号＋番号＋生年月日 (S-16), for members of an older system who are told
 * so. Only where the society's switch allows what can be guessed, and only for those who have
 * nothing of their own yet: whoever has chosen a password or finished keeps it.
 */
@ApplicationScoped
public class GuessableReset {

    /** As many as letters in a file; the next press goes on. */
    private static final int MOST = LetterFile.MOST;

    private static final int CHUNK = 1000;

    @Inject private Chosen chosen;
    @Inject private Members members;
    @Inject private InitialSecrets initial;
    @Inject private LetterRecords records;
    @Inject private Clock clock;

    /**
     * What a press would do.
     *
     * @param without members whose file lacks what the password is built of
     */
    record Preview(List<InitialSecret> secrets, int without, boolean more) {}

    @Transactional
    Preview preview(Society society, Selection selection) {
        List<InitialSecret> secrets = new ArrayList<>();
        int without = 0;
        var until = until(society);
        long after = 0;
        List<Long> chunk;
        do {
            chunk = chosen.after(society, selection, after, CHUNK);
            var known = initial.of(chunk.stream().map(MemberId::new).toList());
            for (Member member : members.all(chunk)) {
                after = member.id().value();
                var secret = known.get(member.id());
                if (secret == null
                        || isReset(secret, until)
                        || !member.mayEnter(LocalDate.now(clock))) {
                    continue;
                }
                if (!initial.guessable(society, member.facts())) {
                    without++;
                } else if (secrets.size() == MOST) {
                    return new Preview(secrets, without, true);
                } else {
                    secrets.add(secret);
                }
            }
        } while (chunk.size() == CHUNK);
        return new Preview(secrets, without, false);
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
