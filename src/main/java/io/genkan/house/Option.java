package io.genkan.house;

/** One of a list to choose from. */
public record Option(String value, String label) {}
