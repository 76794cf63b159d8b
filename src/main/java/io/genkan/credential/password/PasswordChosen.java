package io.genkan.credential.password;

import io.genkan.member.MemberId;

/** A member chose the first password of their own. For those who count; the trail has no entry. */
public record PasswordChosen(MemberId who) {}
