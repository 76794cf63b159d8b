package io.genkan.house;

/** A field that would be another one, in words. */
public record Difference(String field, String now, String then) {}
