/**
 * The member's own e-mail address: what one looks like, and the mailed link or code that confirms
 * it. Confirming never signs anybody in. Start at {@link io.genkan.contact.AddressConfirmations}.
 */
package io.genkan.contact;
