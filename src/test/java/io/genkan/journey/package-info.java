/**
 * Journeys of members and staff through the built WAR on a real server, with a real browser, a real
 * mail server and a virtual finger. Each test names the statements of the manual (S-…) that it
 * proves. The screens are in {@link io.genkan.journey.pages}, in the member's words.
 *
 * <p>Start reading at {@link io.genkan.journey.PortalIT}.
 */
package io.genkan.journey;
