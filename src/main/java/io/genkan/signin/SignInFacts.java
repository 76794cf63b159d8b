package io.genkan.signin;

import io.genkan.credential.MethodId;
import java.util.Set;

/**
 * All that decides what is asked next.
 *
 * @param mayEnter not suspended, not left
 * @param onboarded went through onboarding to its end
 * @param enrolled methods with an active credential, apart from the first step's
 * @param verified methods passed in this sign-in
 * @param proofs methods of which one has to be passed before onboarding goes on in this browser;
 *     mostly none
 */
public record SignInFacts(
        boolean mayEnter,
        boolean onboarded,
        Set<MethodId> enrolled,
        Set<MethodId> verified,
        Set<MethodId> proofs) {}
