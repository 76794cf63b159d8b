package io.genkan.provisioning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Hands on what is written in pieces of one size, the last one smaller. */
final class PieceWriter extends OutputStream {

    static final int SIZE = 128 * 1024;

    /** Where a piece goes. */
    interface Place {
        void put(int position, byte[] piece) throws IOException;
    }

    private final Place place;
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int position;

    PieceWriter(Place place) {
        this.place = place;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, SIZE - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == SIZE) {
                put();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            put();
        }
    }

    private void put() throws IOException {
        place.put(position++, Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
