package io.genkan.sample;

import io.genkan.member.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Stopped after the terms: the next sign-in goes on with the address. */
@ApplicationScoped
public class InTheMiddle implements FinishedMember {

    @Inject private Finishing finishing;

    @Override
    public String userId() {
        return "K1000010";
    }

    @Override
    public void finish(Member member) {
        finishing.begin(member);
    }

    @Override
    public String remark() {
        return "途中（次はメールアドレス） 初期パスワード 100220001019610505";
    }
}
