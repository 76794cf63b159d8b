package io.genkan.onboarding;

import io.genkan.member.MemberId;

/** A member named an address in the first login. For those who count; the trail has no entry. */
public record AddressGiven(MemberId who) {}
