package io.genkan.credential.emailotp;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Factor;
import io.genkan.credential.MethodId;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import io.genkan.member.MemberId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * ワンタイムパスワード認証（メール）: nothing to enrol but the first code, since the address is confirmed (S-102).
 */
@Priority(30)
@ApplicationScoped
public class EmailOtpMethod implements AuthenticationMethod {

    public static final MethodId ID = new MethodId("emailotp");

    @Inject private EmailCodes codes;

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public Strength strength() {
        return new Strength(Set.of(Factor.POSSESSION), 10, false, "otp");
    }

    @Override
    public Set<Use> uses() {
        return Set.of(Use.SECOND_STEP, Use.SELF_ENROLLED, Use.ADDRESS_PROOF);
    }

    /** Sends the code, unless one for this sign-in is under way. */
    @Override
    public void challenge(SignInSubject who) {
        codes.sendFirst(who);
    }

    @Override
    public void passedWhileChosen(MemberId member) {
        codes.enrol(member);
    }
}
