package io.genkan.credential;

import io.genkan.member.MemberId;
import java.io.Serializable;

/**
 * Whom a challenge is for.
 *
 * @param member the member who claims to be signing in
 * @param signIn random id of this sign-in; one-time values are bound to it
 */
public record SignInSubject(MemberId member, String signIn) implements Serializable {}
