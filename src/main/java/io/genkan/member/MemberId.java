package io.genkan.member;

import java.io.Serializable;

/** Who a member is inside the database. Outside, {@link Member#publicId()}. */
public record MemberId(long value) implements Serializable {}
