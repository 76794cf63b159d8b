package io.genkan.letter;

import io.genkan.society.EnvelopeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What shows through the window: 事業所 and 氏名 様. That is all a society's file says of where a member
 * is, so members at an office get their letter through the office, and a society that posts letters
 * home prints the addresses itself, from the file for a print house.
 */
record AddressBlock(double size, List<String> office, List<String> name) {

    static final double PITCH = 5.5;
    private static final double LARGEST = 10;
    private static final double SMALLEST = 8;
    private static final double STEP = 0.5;
    private static final String HONORIFIC = "　様";

    /** Empty when it would have to be set too small to read to fit. */
    static Optional<AddressBlock> of(
            String office, String name, EnvelopeWindow window, Glyphs glyphs) {
        return Stream.iterate(LARGEST, size -> size >= SMALLEST, size -> size - STEP)
                .map(size -> of(office, name, window, glyphs, size))
                .filter(block -> block.fits(window, glyphs))
                .findFirst();
    }

    private static AddressBlock of(
            String office, String name, EnvelopeWindow window, Glyphs glyphs, double size) {
        return new AddressBlock(
                size,
                office.isEmpty() ? List.of() : lines(office, window, glyphs, size),
                lines(name + HONORIFIC, window, glyphs, size));
    }

    private static List<String> lines(
            String text, EnvelopeWindow window, Glyphs glyphs, double size) {
        return Lines.of(text, window.width(), part -> glyphs.width(size, part));
    }

    private boolean fits(EnvelopeWindow window, Glyphs glyphs) {
        return (office.size() + name.size()) * PITCH <= window.height()
                && lines().stream().allMatch(line -> glyphs.width(size, line) <= window.width());
    }

    List<String> lines() {
        var all = new ArrayList<>(office);
        all.addAll(name);
        return all;
    }
}
