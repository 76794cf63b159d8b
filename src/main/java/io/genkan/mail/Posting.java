package io.genkan.mail;

import java.time.Instant;

/** A mail on its way: what stays the same however often it has to be handed over. */
record Posting(String messageId, Instant date, Mail mail) {}
