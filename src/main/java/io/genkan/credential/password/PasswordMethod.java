package io.genkan.credential.password;

import io.genkan.credential.Attempt;
import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.Factor;
import io.genkan.credential.FirstStep;
import io.genkan.credential.MethodId;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.KeyRing;
import io.genkan.society.Society;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Something the member knows: the first step of every sign-in that does not begin with a passkey.
 */
@Priority(40)
@ApplicationScoped
public class PasswordMethod implements FirstStep {

    public static final MethodId ID = new MethodId("password");

    @Inject private Members members;
    @Inject private Passwords passwords;
    @Inject private AttemptGate gate;
    @Inject private KeyRing keys;

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public Strength strength() {
        return new Strength(Set.of(Factor.KNOWLEDGE), 5, false, "pwd");
    }

    @Override
    public Set<Use> uses() {
        return Set.of(Use.FIRST_STEP);
    }

    @Override
    public Attempt verify(Society society, String userId, String typed) {
        Optional<Member> member = members.byUserId(society.id(), userId);
        return gate.judge(
                subject(society, userId, member),
                ID,
                () -> passwords.judge(society, member, typed));
    }

    private AttemptSubject subject(Society society, String userId, Optional<Member> member) {
        if (member.isEmpty()) {
            return new AttemptSubject(
                    unknown(society, userId), Optional.empty(), Optional.empty(), true);
        }
        var known = AttemptSubject.of(member.get().id());
        return passwords.hasOwn(member.get())
                ? known
                : new AttemptSubject(
                        known.key(),
                        known.member(),
                        passwords.guessableSymbol(society, member.get()),
                        true);
    }

    private String unknown(Society society, String userId) {
        String typed = society.id() + " " + userId;
        return "unknown:" + keys.digest("unknown-user", typed);
    }
}
