package io.genkan.credential;

import io.genkan.member.MemberId;
import java.util.List;

/**
 * What letters to these members said opens nothing any more: the society sent another, or the
 * member has one of their own. Not fired when a newer letter is the cause, since whoever prints
 * knows.
 */
public record InitialSecretGone(List<MemberId> members) {}
