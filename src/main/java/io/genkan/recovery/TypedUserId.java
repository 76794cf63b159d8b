package io.genkan.recovery;

import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A user ID as it was typed; says beside the field what is wrong with it. */
@RequestScoped
public class TypedUserId {

    private static final String FIELD = "userId";
    private static final int LONGEST = 64;

    @Inject private Screen screen;

    Optional<String> read(String typed) {
        String id = typed == null ? "" : typed.strip();
        if (id.isEmpty()) {
            screen.error(FIELD, "sign-in.user-id.empty");
        } else if (id.length() > LONGEST) {
            screen.error(FIELD, "label.long", LONGEST);
        }
        return Optional.of(id).filter(text -> !screen.wrong());
    }

    /** Asked too often; said in the same words whoever's the ID is. */
    void tooOften() {
        screen.error(FIELD, "recover.too-often");
    }
}
