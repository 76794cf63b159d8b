package io.genkan.recovery;

import java.util.Locale;

/**
 * Who asked, as far as their browser tells: for the mail, which is written after the request.
 *
 * @param device 「iPhone の Safari」
 */
record Asker(String device, Locale language) {}
