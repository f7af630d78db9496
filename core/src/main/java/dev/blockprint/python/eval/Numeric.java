package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** Arithmetic. */
final class Numeric {
    private Numeric() {}

    static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Boolean;
    }

    static boolean isInteger(Object value) {
        return value instanceof Long || value instanceof Boolean;
    }

    static long integer(Object value, String what) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw PyError.type(what + " is a whole number, not " + Texts.typeName(value), "write int(…) around it");
    }

    static double real(Object value) {
        return value instanceof Double number ? number : (double) integer(value, "a number");
    }

    /** The value of an operator between two numbers; null if it is none for them. */
    static @Nullable Object apply(String operator, Object left, Object right) {
        try {
            return isInteger(left) && isInteger(right)
                    ? integers(operator, integer(left, ""), integer(right, ""))
                    : reals(operator, real(left), real(right));
        } catch (ArithmeticException e) {
            throw new PyError("OverflowError", "this number is too large", "use smaller numbers");
        }
    }

    private static @Nullable Object integers(String operator, long a, long b) {
        return switch (operator) {
            case "+" -> Math.addExact(a, b);
            case "-" -> Math.subtractExact(a, b);
            case "*" -> Math.multiplyExact(a, b);
            case "/" -> (double) a / (double) divisor(b);
            case "//" -> Math.floorDiv(a, divisor(b));
            case "%" -> Math.floorMod(a, divisor(b));
            case "**" -> b < 0 ? (Object) Math.pow((double) a, (double) b) : (Object) power(a, b);
            case "<<" -> b >= 0 && b < 62 ? Math.multiplyExact(a, 1L << b) : overflow();
            case ">>" -> b < 0 ? overflow() : a >> Math.min(b, 63);
            case "&" -> a & b;
            case "|" -> a | b;
            case "^" -> a ^ b;
            default -> null;
        };
    }

    private static long overflow() {
        throw new ArithmeticException();
    }

    private static long power(long base, long exponent) {
        long result = 1;
        if (exponent > 64 && Math.abs(base) > 1) {
            throw new ArithmeticException();
        }
        long times = Math.abs(base) <= 1 ? Math.min(exponent, 2 + exponent % 2) : exponent;
        for (long i = 0; i < times; i++) {
            result = Math.multiplyExact(result, base);
        }
        return result;
    }

    private static long divisor(long value) {
        if (value == 0) {
            throw new PyError("ZeroDivisionError", "division by zero", "check the divisor first");
        }
        return value;
    }

    private static @Nullable Object reals(String operator, double a, double b) {
        if (b == 0 && (operator.equals("/") || operator.equals("//") || operator.equals("%"))) {
            divisor(0);
        }
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            case "//" -> Math.floor(a / b);
            case "%" -> a - b * Math.floor(a / b);
            case "**" -> Math.pow(a, b);
            default -> null;
        };
    }
}
