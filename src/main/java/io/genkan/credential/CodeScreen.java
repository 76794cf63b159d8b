package io.genkan.credential;

import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What every page with a code field says in the same way: what was typed is no code, or no more
 * tries just now.
 */
@RequestScoped
public class CodeScreen {

    @Inject private Screen screen;
    @Inject private CurrentSociety society;

    /** The code, or a sentence beside the field and nothing. */
    public Optional<TypedCode> read(String field, String typed) {
        var code = TypedCode.of(typed);
        if (code.empty()) {
            screen.error(field, "code.empty");
        } else if (!code.whole()) {
            screen.error(field, "code.length", code.length());
        }
        return Optional.of(code).filter(TypedCode::whole);
    }

    /** Says why it was refused; {@code wrong} is the method's own sentence for a wrong code. */
    public void refuse(String field, Refusal refusal, String wrong) {
        switch (refusal.reason()) {
            case WAIT -> screen.error(field, "attempt.wait", refusal.pause().toSeconds() + 1);
            case DISABLED ->
                    screen.error(
                            field,
                            "attempt.disabled",
                            society.get().societyName(),
                            society.get().telephone());
            default -> screen.error(field, wrong);
        }
    }
}
