package dev.blockprint.picture.pixels;

import java.util.Arrays;

/** A block of compressed data with Huffman codes of its own (RFC 1951, 3.2.7). */
final class DeflateBlock {
    /** The most literals and matches of a block. */
    private static final int ROOM = 1 << 15;

    private static final int END = 256;
    private static final int LENGTHS = 286;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int[] LENGTH_BASES = bases(3, 28, 4);
    private static final int[] DISTANCE_BASES = bases(1, 30, 2);
    /** The order in which the lengths of the code of lengths are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final BitWriter out;
    /** A literal, or a match as its length and, above 16 bits, its distance. */
    private final int[] symbols = new int[ROOM];

    private int size;
    private int[] lengthCounts = new int[LENGTHS];
    private int[] distanceCounts = new int[DISTANCES];

    DeflateBlock(BitWriter out) {
        this.out = out;
    }

    /** The least value of each code: {@code perBits} codes have as many extra bits as the ones before, then one more. */
    private static int[] bases(int least, int count, int perBits) {
        int[] bases = new int[count];
        int value = least;
        for (int i = 0; i < count; i++) {
            bases[i] = value;
            value += 1 << extra(i, perBits);
        }
        return bases;
    }

    private static int extra(int code, int perBits) {
        return code < 2 * perBits ? 0 : code / perBits - 1;
    }

    boolean isFull() {
        return size == ROOM;
    }

    void literal(int value) {
        symbols[size++] = value;
        lengthCounts[value]++;
    }

    void match(int length, int distance) {
        symbols[size++] = (distance << 16) | length;
        lengthCounts[END + 1 + lengthCode(length)]++;
        distanceCounts[code(DISTANCE_BASES, distance)]++;
    }

    private static int lengthCode(int length) {
        return length == 258 ? 28 : code(LENGTH_BASES, length); // the longest has a code of its own
    }

    private static int code(int[] bases, int value) {
        int low = 0;
        int high = bases.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (bases[middle] <= value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Writes the block, and begins another. */
    void flush(boolean last) {
        lengthCounts[END]++;
        if (Arrays.stream(distanceCounts).sum() == 0) {
            distanceCounts[0] = 1; // some readers want one code even if it is never used
        }
        HuffmanCode lengths = HuffmanCode.of(lengthCounts, LONGEST_CODE);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, LONGEST_CODE);
        out.bits(last ? 1 : 0, 1);
        out.bits(2, 2);
        codes(lengths, distances);
        for (int i = 0; i < size; i++) {
            symbol(symbols[i], lengths, distances);
        }
        lengths.write(END, out);
        size = 0;
        lengthCounts = new int[LENGTHS];
        distanceCounts = new int[DISTANCES];
    }

    private void symbol(int symbol, HuffmanCode lengths, HuffmanCode distances) {
        int distance = symbol >>> 16;
        if (distance == 0) {
            lengths.write(symbol, out);
            return;
        }
        int length = symbol & 0xFFFF;
        int code = lengthCode(length);
        lengths.write(END + 1 + code, out);
        if (code < 28) {
            out.bits(length - LENGTH_BASES[code], extra(code, 4));
        }
        int away = code(DISTANCE_BASES, distance);
        distances.write(away, out);
        out.bits(distance - DISTANCE_BASES[away], extra(away, 2));
    }

    /** The lengths of both codes, themselves as a code in which runs are short. */
    private void codes(HuffmanCode lengths, HuffmanCode distances) {
        int[] all = new int[LENGTHS + DISTANCES];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < LENGTHS ? lengths.length(i) : distances.length(i - LENGTHS);
        }
        int[] counts = new int[ORDER.length];
        runs(all, (code, extra, bits) -> counts[code]++);
        HuffmanCode code = HuffmanCode.of(counts, 7);
        out.bits(LENGTHS - 257, 5);
        out.bits(DISTANCES - 1, 5);
        out.bits(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            out.bits(code.length(symbol), 3);
        }
        runs(all, (symbol, extra, bits) -> {
            code.write(symbol, out);
            out.bits(extra, bits);
        });
    }

    private interface Run {
        void accept(int code, int extra, int bits);
    }

    private static void runs(int[] lengths, Run run) {
        for (int i = 0; i < lengths.length; ) {
            int same = 1;
            while (i + same < lengths.length && lengths[i + same] == lengths[i]) {
                same++;
            }
            int length = lengths[i];
            i += same;
            if (length != 0) {
                run.accept(length, 0, 0);
                same--;
            }
            while (same >= 3) {
                int part = Math.min(same, length == 0 ? 138 : 6);
                if (length != 0) {
                    run.accept(16, part - 3, 2);
                } else if (part <= 10) {
                    run.accept(17, part - 3, 3);
                } else {
                    run.accept(18, part - 11, 7);
                }
                same -= part;
            }
            for (; same > 0; same--) {
                run.accept(length, 0, 0);
            }
        }
    }
}
