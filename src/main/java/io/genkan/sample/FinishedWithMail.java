package io.genkan.sample;

import io.genkan.member.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finished with e-mailed codes, which arrive in the sample's mailbox. */
@ApplicationScoped
public class FinishedWithMail implements FinishedMember {

    @Inject private Finishing finishing;

    @Override
    public String userId() {
        return "K1000012";
    }

    @Override
    public void finish(Member member) {
        finishing.finish(
                member, "emailotp", "メール", "insert into emailotp_credential (id) values (?)");
    }

    @Override
    public String remark() {
        return "設定済み（メール） パスワード " + Finishing.PASSWORD;
    }
}
