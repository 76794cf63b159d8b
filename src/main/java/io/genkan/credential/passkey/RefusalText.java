package io.genkan.credential.passkey;

import io.genkan.credential.Refusal;
import io.genkan.platform.Screen;

/** Says a refusal beside the button; the audit knows more. */
final class RefusalText {

    /** The id of the field that carries the browser's response. */
    static final String FIELD = "passkey";

    private RefusalText() {}

    static void show(Screen screen, Refusal refusal, Verdict verdict) {
        screen.error(FIELD, key(refusal, verdict), refusal.pause().plusMillis(999).toSeconds());
    }

    private static String key(Refusal refusal, Verdict verdict) {
        return switch (refusal.reason()) {
            case WAIT -> "passkey.wait";
            case DISABLED -> "passkey.disabled";
            default -> verdict.text();
        };
    }
}
