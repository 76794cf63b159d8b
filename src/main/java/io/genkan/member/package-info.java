/**
 * The insured people (加入者) a society has told us of. Knows nothing of how they prove who they are.
 * Start at {@link io.genkan.member.Member}.
 */
package io.genkan.member;
