package io.genkan.signin;

/** The addresses of the way in. */
final class SignInPaths {

    static final String DOOR = "/sign-in";
    static final String SECOND_STEP = "/sign-in/second-step";
    static final String ONBOARDING = "/onboarding";
    static final String ENTER = "/sign-in/enter";
    static final String PORTAL = "/";

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
