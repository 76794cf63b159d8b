package io.genkan.member;

import java.time.Instant;

/**
 * A file that brought members (取込回), to choose them by.
 *
 * @param publicId as members carry it, and addresses
 * @param accepted how many good rows it has
 */
public record Round(String publicId, Instant at, long accepted) {}
