/**
 * A method that a test adds to the deployed product, to prove that a new one needs its own package,
 * views and texts and no edit anywhere else: the member says a word.
 */
package io.genkan.credential.fake;
