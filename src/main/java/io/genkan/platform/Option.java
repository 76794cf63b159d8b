package io.genkan.platform;

/**
 * One of a list to choose from, as {@code g:options} and {@code g:choice} show it.
 *
 * @param value what the browser sends back; not empty
 */
public record Option(String value, String label) {}
