package io.genkan.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the way in. */
final class SignInPaths {

    static final String DOOR = "/sign-in";
    static final String SECOND_STEP = "/sign-in/second-step";
    static final String ONBOARDING = "/onboarding";
    static final String PHONE = "/phone";
    static final String ENTER = "/sign-in/enter";
    static final String PORTAL = "/";

    private static final String REAUTHENTICATION = "/account/confirm";

    private SignInPaths() {}

    static String of(NextStep next) {
        if (next instanceof NextStep.AskFor) {
            return SECOND_STEP;
        }
        if (next instanceof NextStep.Onboard) {
            return ONBOARDING;
        }
        return next instanceof NextStep.Complete ? ENTER : DOOR + "?notice=refused";
    }

    /** Where a member inside proves once more who they are, and the way back from there. */
    static String reauthenticate(String target) {
        return REAUTHENTICATION + "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /**
     * A path of ours to return to after the sign-in, or the portal: never another host, never a
     * script.
     */
    static String target(String wanted) {
        boolean ours =
                wanted != null
                        && wanted.length() <= 500
                        && wanted.matches("/(?![/\\\\])[A-Za-z0-9/_.?=&%-]*")
                        && !wanted.startsWith(DOOR);
        return ours ? wanted : PORTAL;
    }
}
