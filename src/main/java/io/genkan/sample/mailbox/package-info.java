/**
 * A mail server whose mails a person reads on a page. It runs on GreenMail, in a class loader of
 * its own: nothing here is a bean or sees the product. Start at {@link
 * io.genkan.sample.mailbox.Mailbox}.
 */
@Vetoed
package io.genkan.sample.mailbox;

import jakarta.enterprise.inject.Vetoed;
