package dev.blockprint.picture.pixels;

import java.io.ByteArrayOutputStream;

/** Packs bits into bytes, the lowest first. */
final class BitWriter {
    private final ByteArrayOutputStream out;
    private long waiting;
    private int count;

    BitWriter(ByteArrayOutputStream out) {
        this.out = out;
    }

    /** Writes up to 32 bits. */
    void bits(int value, int length) {
        waiting |= (value & ((1L << length) - 1)) << count;
        count += length;
        while (count >= 8) {
            out.write((int) waiting & 0xFF);
            waiting >>>= 8;
            count -= 8;
        }
    }

    /** Fills the byte that was begun with zeros. */
    void align() {
        if (count > 0) {
            bits(0, 8 - count);
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
