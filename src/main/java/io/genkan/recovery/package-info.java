/**
 * The way back (/recover): forgotten password, lost phone. Nothing is opened by the mailbox alone,
 * and a stranger learns nothing: what a request costs and says is the same for every user ID, the
 * work for a member is done after the answer. Start at {@link io.genkan.recovery.WayBack} and
 * {@link io.genkan.recovery.ResetPolicy}.
 */
package io.genkan.recovery;
