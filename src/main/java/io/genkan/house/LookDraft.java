package io.genkan.house;

/**
 * How a society's pages look.
 *
 * @param hue what its colours are made of; null: the product's own
 * @param logo Base64 of its picture as we drew it; empty: none
 */
public record LookDraft(Integer hue, String logo) {}
