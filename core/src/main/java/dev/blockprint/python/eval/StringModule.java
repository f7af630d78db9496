package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** The module {@code string}. */
final class StringModule implements Module {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "ascii_lowercase" -> LOWER;
            case "ascii_uppercase" -> UPPER;
            case "ascii_letters" -> LOWER + UPPER;
            case "digits" -> DIGITS;
            case "hexdigits" -> DIGITS + "abcdefABCDEF";
            case "punctuation" -> "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
            case "whitespace" -> " \t\n\r\u000b\f";
            default -> null;
        };
    }
}
