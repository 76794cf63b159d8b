package io.genkan.society;

/**
 * Where a letter's address block has to stand so that it shows through the envelope's window, in
 * millimetres from the sheet's top left corner. A sheet moves in its envelope, so this is what is
 * visible wherever it has slid to, which is less than the window itself.
 */
public record EnvelopeWindow(int left, int top, int width, int height) {

    /** A sheet folded in three in a 長形3号 with a window of 90 × 45 mm, 22 mm in, 12 mm down. */
    public static final EnvelopeWindow USUAL = new EnvelopeWindow(22, 12, 65, 24);

    private static final int NARROWEST = 50;
    private static final int WIDEST_RIGHT_EDGE = 112;
    private static final int LOWEST_EDGE = 57;
    private static final int SHORTEST = 22;
    private static final int MARGIN = 8;

    /**
     * Whether four lines of 10 points have room, printers reach it, and it stays inside the part of
     * the sheet where nothing else is printed.
     */
    public boolean possible() {
        return left >= MARGIN
                && top >= MARGIN
                && width >= NARROWEST
                && height >= SHORTEST
                && left + width <= WIDEST_RIGHT_EDGE
                && top + height <= LOWEST_EDGE;
    }
}
