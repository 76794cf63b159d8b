/**
 * The letters (通知書) that bring a member the user ID and the initial password: who can have one, the
 * file that is printed, and who printed what. Start at {@link io.genkan.letter.Letters}; what a
 * sheet looks like is in {@link io.genkan.letter.LetterForm}.
 */
package io.genkan.letter;
