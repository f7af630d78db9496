package dev.blockprint.python.syntax;

import java.math.BigInteger;

/** Reads "2.4.5. Integer literals" and "2.4.6. Floating point literals". */
final class Numbers {
    /** Longer ones are surely no part of a diagram. */
    private static final int MAX_DIGITS = 400;

    private Numbers() {}

    static Expr read(Cursor in, Token token) {
        String digits = token.text().replace("_", "");
        try {
            if (digits.length() <= MAX_DIGITS) {
                return new Expr.Constant(value(digits), token.span());
            }
        } catch (NumberFormatException e) {
            throw in.fail(token.span(), "this is no number: " + token.shown(), "write it like 3, 0.5 or 1e3");
        }
        throw in.fail(token.span(), "this number is too long", "use fewer digits");
    }

    private static Object value(String digits) {
        String lower = digits.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("0x")) {
            return integer(lower.substring(2), 16);
        }
        if (lower.startsWith("0o")) {
            return integer(lower.substring(2), 8);
        }
        if (lower.startsWith("0b")) {
            return integer(lower.substring(2), 2);
        }
        if (lower.matches("[0-9]+")) {
            return integer(lower, 10);
        }
        if (!lower.matches("([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[+-]?[0-9]+)?")) {
            throw new NumberFormatException(digits);
        }
        return Double.parseDouble(lower);
    }

    private static Object integer(String digits, int radix) {
        BigInteger value = new BigInteger(digits, radix);
        return value.bitLength() < 63 ? (Object) value.longValue() : value;
    }
}
