package io.genkan.signin;

import io.genkan.credential.MethodId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that decides what is asked next.
 *
 * @param mayEnter not suspended, not left
 * @param onboarded went through onboarding to its end
 * @param enrolled methods with an active credential, apart from the first step's
 * @param verified methods passed in this sign-in
 * @param proofs methods of which one has to be passed before onboarding goes on in this browser;
 *     mostly none
 * @param spare what stands in for an enrolled method, such as a sheet of recovery codes; opens
 *     nothing where nothing is enrolled
 */
public record SignInFacts(
        boolean mayEnter,
        boolean onboarded,
        Set<MethodId> enrolled,
        Set<MethodId> verified,
        Set<MethodId> proofs,
        Set<MethodId> spare) {

    /** What does for the second step; nothing where nothing is enrolled. */
    Set<MethodId> second() {
        return enrolled.isEmpty()
                ? Set.of()
                : Stream.concat(enrolled.stream(), spare.stream()).collect(Collectors.toSet());
    }
}
