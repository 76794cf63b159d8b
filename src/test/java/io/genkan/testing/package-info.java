/**
 * What any test may use and no page of ours knows about: the browser, the mailbox, a member's
 * authenticators, the database, a server of one's own. Nothing here names a screen; that is {@link
 * io.genkan.journey}.
 *
 * <p>Start reading at {@link io.genkan.testing.Devices}.
 */
package io.genkan.testing;
