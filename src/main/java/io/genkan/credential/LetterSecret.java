package io.genkan.credential;

/**
 * A password drawn for a letter. It opens nothing yet, so that a file of letters can be made before
 * any older password ends.
 *
 * @param printed as the letter shows it, with hyphens
 * @param recipe what it is derived from again
 */
public record LetterSecret(String printed, String recipe) {

    @Override
    public String toString() {
        return "LetterSecret";
    }
}
