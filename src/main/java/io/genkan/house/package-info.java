/**
 * What is the society's own, and how its staff change it: notices, editions of the terms, tiles,
 * names, colours, logo, rules. What is written is looked at first ({@link
 * io.genkan.house.DraftPage}), wrong values are refused with the reason, and of two who change the
 * same thing one is told. What members see of it lives in {@code society} and {@code portal}.
 */
package io.genkan.house;
