/**
 * What all authentication methods share: the SPI, the stored credential and the one gate every
 * secret is checked through. Each method is a sub-package of its own; no feature touches those.
 * Start at {@link io.genkan.credential.AuthenticationMethod}.
 */
package io.genkan.credential;
