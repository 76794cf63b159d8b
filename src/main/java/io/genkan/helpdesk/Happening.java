package io.genkan.helpdesk;

import java.time.Instant;

/**
 * Something that happened to a member, as a sentence.
 *
 * @param times how often in a row
 */
record Happening(Instant at, String sentence, int times) {}
