package io.genkan.sample;

import io.genkan.member.Member;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finished with a passkey that no device holds: to see the page that asks for it, not to get in.
 */
@ApplicationScoped
public class FinishedWithPasskey implements FinishedMember {

    @Inject private Finishing finishing;
    @Inject private Secrets secrets;

    @Override
    public String userId() {
        return "K1000013";
    }

    @Override
    public void finish(Member member) {
        finishing.finish(
                member,
                "passkey",
                "パスキー（iPhone の Safari）",
                """
                insert into passkey_credential
                    (id, credential_id, attested_data, sign_count, backup_eligible, backed_up, transports, aaguid)
                values (?, ?, '', 0, true, true, 'internal,hybrid', '00000000-0000-0000-0000-000000000000')
                """,
                secrets.token());
    }

    @Override
    public String remark() {
        return "設定済み（生体認証、端末は手元にない） パスワード " + Finishing.PASSWORD;
    }
}
