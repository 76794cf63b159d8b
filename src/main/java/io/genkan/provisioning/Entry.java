package io.genkan.provisioning;

/** What a place of the file turned out to be: a row that may be taken, or why there is none. */
sealed interface Entry permits Row, Rejection {

    /** Where it begins in the file. */
    long line();
}
