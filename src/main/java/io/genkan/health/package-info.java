/**
 * Whether this server has started, lives and is ready, for proxies and operators. Tells nothing
 * about anybody, nor about the machines behind; no feature knows this package. Start at {@link
 * io.genkan.health.DatabaseCheck}.
 */
package io.genkan.health;
