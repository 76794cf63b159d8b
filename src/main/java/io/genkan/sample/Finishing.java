package io.genkan.sample;

import io.genkan.credential.password.Passwords;
import io.genkan.member.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Writes down what a member would have done. The sample may, by SQL; in the product a credential
 * begins with the first valid response, without exception.
 */
@ApplicationScoped
public class Finishing {

    static final String PASSWORD = "umi-no-mieru-heya-7";

    @PersistenceContext private EntityManager database;
    @Inject private Passwords passwords;
    @Inject private Clock clock;

    /** Date of birth and terms: the next step is the address. */
    void begin(Member member) {
        run(
                "insert into onboarding (member_id, version, started_at, birth_date_at) values (?, 1, ?, ?)",
                member.id().value(),
                now(),
                now());
        run(
                "insert into terms_consent (id, member_id, terms_id, accepted_at) select -m.id, m.id, t.id, cast(? as timestamp) from member m, terms t where m.id = ? and t.society_id = m.society_id",
                now(),
                member.id().value());
    }

    /** Everything up to a method that is active; {@code insert} adds the method's own row. */
    void finish(Member member, String method, String label, String insert, Object... values) {
        begin(member);
        member.confirmEmail(member.userId().toLowerCase(Locale.ROOT) + "@example.jp");
        enrol(member, method, label, insert, values);
    }

    /** A password and a method, which is all that staff have. */
    void enrol(Member member, String method, String label, String insert, Object... values) {
        long id = -member.id().value();
        passwords.choose(member.id(), PASSWORD);
        run(
                "update onboarding set method = ?, method_chosen_at = ?, finished_at = ? where member_id = ?",
                method,
                now(),
                now(),
                member.id().value());
        run(
                "insert into credential (id, version, method, member_id, state, label, bound_at) values (?, 1, ?, ?, 'ACTIVE', ?, ?)",
                id,
                method,
                member.id().value(),
                label,
                now());
        var all = new Object[values.length + 1];
        all[0] = id;
        System.arraycopy(values, 0, all, 1, values.length);
        run(insert, all);
        member.finishOnboarding(clock.instant());
        database.flush();
    }

    private void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
