/**
 * The health insurance societies that share an installation: names, switches, terms, tiles and
 * notices. A society is chosen by the request's host name; with one society there is nothing to
 * choose. Start at {@link io.genkan.society.Society}.
 */
package io.genkan.society;
