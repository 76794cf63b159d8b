/**
 * Going on with the phone: a first login that was begun on a PC continues there, after the member
 * compared a number. Start at {@link io.genkan.handover.Handovers}.
 */
package io.genkan.handover;
