package io.genkan.sample;

import io.genkan.member.Member;
import io.genkan.platform.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.commons.codec.binary.Base32;

/** Finished with an authenticator app, whose key everybody may know. */
@ApplicationScoped
public class FinishedWithApp implements FinishedMember {

    private static final String KEY = "GENKANSAMPLEKEYFORTHEREADME23456";

    @Inject private Finishing finishing;
    @Inject private KeyRing keys;

    @Override
    public String userId() {
        return "K1000011";
    }

    @Override
    public void finish(Member member) {
        finishing.finish(
                member,
                "totp",
                "認証アプリ",
                "insert into totp_credential (id, seed, last_step) values (?, ?, 0)",
                keys.seal("totp", new Base32().decode(KEY)));
    }

    @Override
    public String remark() {
        return "設定済み（アプリ） パスワード " + Finishing.PASSWORD + " キー " + KEY;
    }
}
