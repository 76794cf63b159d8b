package io.genkan.credential.password;

import io.genkan.credential.Refusal;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A member who is known already says their password once more. */
@RequestScoped
public class KnownPassword {

    private static final int LONGEST = 512;

    @Inject private PasswordMethod method;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;

    /** Through the gate; what is wrong is said beside the field. */
    Optional<VerifiedMethod> verify(MemberId member, String typed, String field) {
        if (typed == null) {
            screen.error(field, "sign-in.password.empty");
        } else if (typed.length() > LONGEST) {
            screen.error(field, "password.challenge.wrong");
        } else {
            return method.verify(society.get(), members.of(member).userId(), typed)
                    .map(Optional::of, refusal -> refuse(refusal, field));
        }
        return Optional.empty();
    }

    private Optional<VerifiedMethod> refuse(Refusal refusal, String field) {
        switch (refusal.reason()) {
            case WAIT -> screen.error(field, "attempt.wait", refusal.pause().toSeconds() + 1);
            case DISABLED ->
                    screen.error(
                            field,
                            "attempt.disabled",
                            society.get().societyName(),
                            society.get().telephone());
            default -> screen.error(field, "password.challenge.wrong");
        }
        return Optional.empty();
    }
}
