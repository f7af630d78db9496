package dev.blockprint.graphviz.machine;

/** WebAssembly's instructions that take or give a floating-point number, for the generated classes. */
final class FloatOps {
    private FloatOps() {}

    static int f32Eq(float one, float other) {
        return one == other ? 1 : 0;
    }

    static int f32Ne(float one, float other) {
        return one != other ? 1 : 0;
    }

    static int f32Lt(float one, float other) {
        return one < other ? 1 : 0;
    }

    static int f32Gt(float one, float other) {
        return one > other ? 1 : 0;
    }

    static int f32Le(float one, float other) {
        return one <= other ? 1 : 0;
    }

    static int f32Ge(float one, float other) {
        return one >= other ? 1 : 0;
    }

    static float f32Abs(float value) {
        return Math.abs(value);
    }

    static float f32Min(float one, float other) {
        return Math.min(one, other);
    }

    static float f32Max(float one, float other) {
        return Math.max(one, other);
    }

    static float f32Sqrt(float value) {
        return (float) Math.sqrt(value);
    }

    static int f64Eq(double one, double other) {
        return one == other ? 1 : 0;
    }

    static int f64Ne(double one, double other) {
        return one != other ? 1 : 0;
    }

    static int f64Lt(double one, double other) {
        return one < other ? 1 : 0;
    }

    static int f64Gt(double one, double other) {
        return one > other ? 1 : 0;
    }

    static int f64Le(double one, double other) {
        return one <= other ? 1 : 0;
    }

    static int f64Ge(double one, double other) {
        return one >= other ? 1 : 0;
    }

    static double f64Abs(double value) {
        return Math.abs(value);
    }

    static double f64Min(double one, double other) {
        return Math.min(one, other);
    }

    static double f64Max(double one, double other) {
        return Math.max(one, other);
    }

    static double f64Sqrt(double value) {
        return Math.sqrt(value);
    }

    static double f64Ceil(double value) {
        return Math.ceil(value);
    }

    static double f64Floor(double value) {
        return Math.floor(value);
    }

    static double f64Trunc(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    static double f64Copysign(double value, double sign) {
        long bits = Double.doubleToRawLongBits(value) & Long.MAX_VALUE;
        return Double.longBitsToDouble(bits | (Double.doubleToRawLongBits(sign) & Long.MIN_VALUE));
    }

    static double f64ConvertI32U(int value) {
        return Integer.toUnsignedLong(value);
    }

    static float f32ConvertI32U(int value) {
        return Integer.toUnsignedLong(value);
    }

    /** Halved with the lost bit kept, so that it is rounded once. */
    static double f64ConvertI64U(long value) {
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }

    /** As {@link #f64ConvertI64U}. */
    static float f32ConvertI64U(long value) {
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0f;
    }

    static float f32ReinterpretI32(int bits) {
        return Float.intBitsToFloat(bits);
    }

    static double f64ReinterpretI64(long bits) {
        return Double.longBitsToDouble(bits);
    }

    static float longToFloat(long bits) {
        return Float.intBitsToFloat((int) bits);
    }

    static long floatToLong(float value) {
        return Float.floatToRawIntBits(value);
    }
}
