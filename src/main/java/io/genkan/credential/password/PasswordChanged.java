package io.genkan.credential.password;

import io.genkan.audit.SecurityChange;
import io.genkan.member.MemberId;

/** A member who had a password of their own chose another one. */
public record PasswordChanged(MemberId who) implements SecurityChange {}
