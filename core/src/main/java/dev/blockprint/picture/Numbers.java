package dev.blockprint.picture;

/** Numbers as they stand in a picture: the same on every machine, without an exponent or trailing zeros. */
public final class Numbers {
    private static final long LARGEST = 1_000_000_000L;

    private Numbers() {}

    /** A length or a place, to 0.01 px. */
    public static String px(double value) {
        return decimal(value, 2);
    }

    /** A scale, to 0.0001. */
    public static String factor(double value) {
        return decimal(value, 4);
    }

    /** A part of a matrix, to 0.00000001. */
    public static String part(double value) {
        return decimal(value, 8);
    }

    private static String decimal(double value, int digits) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("no place in a picture: " + value);
        }
        long unit = Math.round(Math.pow(10, digits));
        long scaled = Math.round(value * unit);
        long whole = Math.abs(scaled) / unit;
        long rest = Math.abs(scaled) % unit;
        String sign = scaled < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = Long.toString(unit + rest).substring(1);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + whole + "." + decimals.substring(0, end);
    }
}
