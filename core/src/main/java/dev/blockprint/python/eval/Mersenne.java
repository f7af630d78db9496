package dev.blockprint.python.eval;

import java.math.BigInteger;

/** The generator behind Python's {@code random}: MT19937 of Matsumoto and Nishimura, seeded by a list of words. */
final class Mersenne {
    private static final int SIZE = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[SIZE];
    private int at = SIZE;

    Mersenne(BigInteger seed) {
        BigInteger size = seed.abs();
        int words = Math.max(1, (size.bitLength() + 31) / 32);
        int[] key = new int[words];
        for (int i = 0; i < words; i++) {
            key[i] = size.shiftRight(32 * i).intValue();
        }
        begin(19_650_218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, words); k > 0; k--) {
            state[i] = (state[i] ^ mixed(i) * 1_664_525) + key[j] + j;
            i = next(i);
            j = (j + 1) % words;
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ mixed(i) * 1_566_083_941) - i;
            i = next(i);
        }
        state[0] = 0x80000000;
    }

    private void begin(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1_812_433_253 * mixed(i) + i;
        }
    }

    private int mixed(int i) {
        return state[i - 1] ^ (state[i - 1] >>> 30);
    }

    private int next(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private int word() {
        if (at == SIZE) {
            for (int i = 0; i < SIZE; i++) {
                int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
                state[i] = state[(i + MIDDLE) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            at = 0;
        }
        int y = state[at++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** A number from 0 up to, and without, 1. */
    double real() {
        int high = word() >>> 5;
        int low = word() >>> 6;
        return (high * 67_108_864.0 + low) / 9_007_199_254_740_992.0;
    }

    /** A number from 0 up to, and without, {@code bound}, which is at most 2^32. */
    long below(long bound) {
        int bits = 64 - Long.numberOfLeadingZeros(bound);
        long number;
        do {
            number = bits(bits);
        } while (number >= bound);
        return number;
    }

    private long bits(int count) {
        if (count <= 32) {
            return (word() & 0xffffffffL) >>> (32 - count);
        }
        long low = word() & 0xffffffffL;
        return low | ((word() & 0xffffffffL) >>> (64 - count)) << 32;
    }
}
