/**
 * The screens as a member knows them: found by their headings, labels and buttons, never by the
 * page's source. Every class stands for a screen that is shown; making one waits for its heading,
 * and what leaves a screen returns the next.
 *
 * <p>Start reading at {@link io.genkan.journey.pages.SignInPage}.
 */
package io.genkan.journey.pages;
