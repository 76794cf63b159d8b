package io.genkan.house;

/** What is wrong with a field: the sentence that stands beside it, and what it names. */
record Complaint(String field, String key, Object... values) {}
