/**
 * Tells a member by mail of every change that matters ({@link io.genkan.audit.SecurityChange}), and
 * takes their alarm when it was not theirs: 身に覚えがない場合. Knows no feature; features only fire events.
 * Start at {@link io.genkan.alarm.SecurityNotices}.
 */
package io.genkan.alarm;
