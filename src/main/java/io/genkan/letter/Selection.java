package io.genkan.letter;

/**
 * Whose letters are wanted. Empty text and zero mean all; what is given holds together.
 *
 * @param round the public id of an import (取込回)
 * @param batch an earlier printing
 * @param member the public id of one person
 * @param renew whether those who have a letter get another, which ends the one they have
 */
public record Selection(String round, String office, long batch, String member, boolean renew) {}
