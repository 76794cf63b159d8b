package io.genkan.signin;

import io.genkan.credential.SignInProgress;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Something else than a sign-in that asks for methods on pages of its own, brought by another
 * feature. What is verified there is unknown to {@link SignIn} and opens no door.
 */
public interface OtherProgress extends SignInProgress {

    /** Whether the page that is asked for is one of its own. */
    boolean answers(HttpServletRequest request);
}
