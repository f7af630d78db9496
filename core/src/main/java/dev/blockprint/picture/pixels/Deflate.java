package dev.blockprint.picture.pixels;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses as RFC 1950 and RFC 1951 say. Java's own compressor is a library of the machine, which is free to find other
 * matches than the one of the next machine; this one gives the same bytes everywhere.
 */
public final class Deflate {
    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 16;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    /** The most places that are compared for one match. */
    private static final int CHAIN = 96;
    /** Three literals take less room than a match of three from further away. */
    private static final int FAR = 4096;
    /** A match as long as this is taken without a look at the next place. */
    private static final int LONG_ENOUGH = 64;

    private final byte[] data;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] older = new int[WINDOW];
    private final DeflateBlock block;
    private int matchStart;

    private Deflate(byte[] data, BitWriter out) {
        this.data = data;
        this.block = new DeflateBlock(out);
        Arrays.fill(newest, -1);
    }

    /** The data as a zlib stream. */
    public static byte[] compress(byte[] data) {
        BitWriter out = new BitWriter(new ByteArrayOutputStream(data.length / 8 + 64));
        out.bits(0x78, 8); // the method, with a window of 32 KiB
        out.bits(0xDA, 8); // a check of the two, and that much was tried
        new Deflate(data, out).run();
        out.align();
        Adler32 check = new Adler32();
        check.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.bits((int) (check.getValue() >> shift) & 0xFF, 8);
        }
        return out.bytes();
    }

    /** Takes the longest match at each place, unless the next place has a longer one. */
    private void run() {
        int at = 0;
        int length = longestMatch(0);
        while (at < data.length) {
            int start = matchStart;
            enter(at);
            int next = length >= LONG_ENOUGH || at + 1 >= data.length ? 0 : longestMatch(at + 1);
            if (length < SHORTEST || next > length) {
                block.literal(data[at] & 0xFF);
                at++;
                length = next;
            } else {
                block.match(length, at - start);
                for (int i = 1; i < length; i++) {
                    enter(at + i);
                }
                at += length;
                length = longestMatch(at);
            }
            if (block.isFull()) {
                block.flush(false);
            }
        }
        block.flush(true);
    }

    /** How much of what follows {@code at} was there before; less than {@value #SHORTEST} if not worth it. */
    private int longestMatch(int at) {
        int room = Math.min(LONGEST, data.length - at);
        if (room < SHORTEST) {
            return 0;
        }
        int best = SHORTEST - 1;
        int candidate = newest[hash(at)];
        for (int tries = CHAIN; tries > 0 && candidate >= 0 && at - candidate <= WINDOW - 1; tries--) {
            if (data[candidate + best] == data[at + best]) {
                int length = Arrays.mismatch(data, candidate, candidate + room, data, at, at + room);
                length = length < 0 ? room : length;
                if (length > best) {
                    best = length;
                    matchStart = candidate;
                    if (length == room) {
                        break;
                    }
                }
            }
            int before = older[candidate % WINDOW];
            if (before >= candidate) {
                break; // the place was used again
            }
            candidate = before;
        }
        return best == SHORTEST && at - matchStart > FAR ? 0 : best;
    }

    private void enter(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            older[at % WINDOW] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = ((data[at] & 0xFF) << 16) | ((data[at + 1] & 0xFF) << 8) | (data[at + 2] & 0xFF);
        return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
    }
}
