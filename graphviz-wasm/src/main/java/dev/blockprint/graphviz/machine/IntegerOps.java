package dev.blockprint.graphviz.machine;

/**
 * WebAssembly's instructions that give a whole number, for the generated classes.
 *
 * <p>The names are those of the WebAssembly specification; {@code U} reads its operands without a sign.
 */
final class IntegerOps {
    private IntegerOps() {}

    static int i32Eqz(int value) {
        return value == 0 ? 1 : 0;
    }

    static int i32Eq(int one, int other) {
        return one == other ? 1 : 0;
    }

    static int i32Ne(int one, int other) {
        return one != other ? 1 : 0;
    }

    static int i32LtS(int one, int other) {
        return one < other ? 1 : 0;
    }

    static int i32GtS(int one, int other) {
        return one > other ? 1 : 0;
    }

    static int i32LeS(int one, int other) {
        return one <= other ? 1 : 0;
    }

    static int i32GeS(int one, int other) {
        return one >= other ? 1 : 0;
    }

    static int i32LtU(int one, int other) {
        return one + Integer.MIN_VALUE < other + Integer.MIN_VALUE ? 1 : 0;
    }

    static int i32GtU(int one, int other) {
        return one + Integer.MIN_VALUE > other + Integer.MIN_VALUE ? 1 : 0;
    }

    static int i32LeU(int one, int other) {
        return one + Integer.MIN_VALUE <= other + Integer.MIN_VALUE ? 1 : 0;
    }

    static int i32GeU(int one, int other) {
        return one + Integer.MIN_VALUE >= other + Integer.MIN_VALUE ? 1 : 0;
    }

    static int i64Eqz(long value) {
        return value == 0 ? 1 : 0;
    }

    static int i64Eq(long one, long other) {
        return one == other ? 1 : 0;
    }

    static int i64Ne(long one, long other) {
        return one != other ? 1 : 0;
    }

    static int i64LtS(long one, long other) {
        return one < other ? 1 : 0;
    }

    static int i64GtS(long one, long other) {
        return one > other ? 1 : 0;
    }

    static int i64LeS(long one, long other) {
        return one <= other ? 1 : 0;
    }

    static int i64GeS(long one, long other) {
        return one >= other ? 1 : 0;
    }

    static int i64LtU(long one, long other) {
        return one + Long.MIN_VALUE < other + Long.MIN_VALUE ? 1 : 0;
    }

    static int i64GtU(long one, long other) {
        return one + Long.MIN_VALUE > other + Long.MIN_VALUE ? 1 : 0;
    }

    static int i64LeU(long one, long other) {
        return one + Long.MIN_VALUE <= other + Long.MIN_VALUE ? 1 : 0;
    }

    static int i64GeU(long one, long other) {
        return one + Long.MIN_VALUE >= other + Long.MIN_VALUE ? 1 : 0;
    }

    static int i32DivS(int one, int other) {
        if (one == Integer.MIN_VALUE && other == -1) {
            throw new Trap("integer overflow");
        }
        return one / other;
    }

    static int i32RemS(int one, int other) {
        return one % other;
    }

    /** Numbers that are positive in Java too need no more than Java's own division. */
    static int i32DivU(int one, int other) {
        return (one | other) >= 0 ? one / other : Integer.divideUnsigned(one, other);
    }

    /** As {@link #i32DivU}, and without a division where one subtraction is enough, as in a ring buffer. */
    static int i32RemU(int one, int other) {
        if ((one | other) < 0) {
            return Integer.remainderUnsigned(one, other);
        }
        if (one < other) {
            return one;
        }
        int rest = one - other;
        return rest < other ? rest : one % other;
    }

    static long i64DivU(long one, long other) {
        return Long.divideUnsigned(one, other);
    }

    static long i64RemU(long one, long other) {
        return Long.remainderUnsigned(one, other);
    }

    static int i32Rotl(int value, int bits) {
        return Integer.rotateLeft(value, bits);
    }

    static int i32Rotr(int value, int bits) {
        return Integer.rotateRight(value, bits);
    }

    static long i64Rotl(long value, long bits) {
        return Long.rotateLeft(value, (int) bits);
    }

    static int i32Clz(int value) {
        return Integer.numberOfLeadingZeros(value);
    }

    static int i32Ctz(int value) {
        return Integer.numberOfTrailingZeros(value);
    }

    static int i32Popcnt(int value) {
        return Integer.bitCount(value);
    }

    static long i64Clz(long value) {
        return Long.numberOfLeadingZeros(value);
    }

    static long i64Extend32S(long value) {
        return (int) value;
    }

    static int i32ReinterpretF32(float value) {
        return Float.floatToRawIntBits(value);
    }

    static long i64ReinterpretF64(double value) {
        return Double.doubleToRawLongBits(value);
    }

    static int i32TruncSatF32S(float value) {
        return (int) value;
    }

    static int i32TruncSatF64S(double value) {
        return (int) value;
    }

    static int i32TruncSatF64U(double value) {
        return value >= 0x1p32 ? -1 : (int) Math.max(0L, (long) value);
    }

    static long i64TruncSatF64S(double value) {
        return (long) value;
    }

    static long i64TruncSatF64U(double value) {
        if (value < 0x1p63) {
            return Math.max(0L, (long) value);
        }
        if (value >= 0x1p64) {
            return -1L;
        }
        return Double.isNaN(value) ? 0L : (long) (value - 0x1p63) + Long.MIN_VALUE;
    }
}
