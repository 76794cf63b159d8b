package io.genkan.alarm;

import io.genkan.audit.SecurityChange;
import io.genkan.member.MemberId;

/** 利用を止める was pressed: nobody enters until the society has spoken with the member. */
public record AccountFrozen(MemberId who) implements SecurityChange {}
