package io.genkan.sample;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.member.Role;
import io.genkan.platform.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.commons.codec.binary.Base32;

/**
 * 田中 of the 窓口, finished with an app, so that a visitor can look at the desk. The first 管理者 comes
 * in by the address that the server prints, as in every society.
 */
@ApplicationScoped
public class SampleStaff {

    private static final String USER_ID = "tanaka";
    private static final String KEY = "GENKANSAMPLEKEYFORTHEDESK2345672";

    @Inject private Members members;
    @Inject private Finishing finishing;
    @Inject private KeyRing keys;
    @Inject private Clock clock;

    @Transactional
    void make(long society) {
        var tanaka =
                Member.staff(
                        society, USER_ID, "sampledesktanaka", "田中", Role.DESK, clock.instant());
        members.add(tanaka);
        finishing.enrol(
                tanaka,
                "totp",
                "認証アプリ",
                "insert into totp_credential (id, seed, last_step) values (?, ?, 0)",
                keys.seal("totp", new Base32().decode(KEY)));
    }

    static String line() {
        return "  %-10s %s%n"
                .formatted(USER_ID, "窓口の人（/staff） パスワード " + Finishing.PASSWORD + " キー " + KEY);
    }
}
