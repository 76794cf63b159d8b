package io.genkan.signin;

import io.genkan.member.MemberId;

/** Somebody gave a first right answer; what comes next is asked of {@link SignInPolicy}. */
public record SignInBegun(MemberId who) {}
