package dev.blockprint.asciidoctor.rewrite;

import org.jspecify.annotations.Nullable;

/**
 * The line that opens a delimited block.
 *
 * @param line the text of the line that closes it
 * @param language what stands behind the backticks of a fence; empty anywhere else
 */
record Delimiter(Kind kind, String line, String language) {
    enum Kind {
        COMMENT,
        EXAMPLE,
        FENCE,
        LISTING,
        LITERAL,
        OPEN,
        PASS,
        QUOTE,
        SIDEBAR,
        TABLE
    }

    private static final String FENCE = "```";

    static @Nullable Delimiter of(String text) {
        if (text.startsWith(FENCE)) {
            if (text.startsWith("````")) {
                return null;
            }
            String info = text.substring(FENCE.length());
            int comma = info.indexOf(',');
            return new Delimiter(Kind.FENCE, FENCE, (comma < 0 ? info : info.substring(0, comma)).strip());
        }
        if (text.equals("--")) {
            return new Delimiter(Kind.OPEN, text, "");
        }
        if (text.length() < 4) {
            return null;
        }
        if ("|,:!".indexOf(text.charAt(0)) >= 0) {
            return isRun(text, 1, '=') ? new Delimiter(Kind.TABLE, text, "") : null;
        }
        Kind kind = kind(text.charAt(0));
        return kind != null && isRun(text, 0, text.charAt(0)) ? new Delimiter(kind, text, "") : null;
    }

    private static @Nullable Kind kind(char c) {
        return switch (c) {
            case '/' -> Kind.COMMENT;
            case '=' -> Kind.EXAMPLE;
            case '-' -> Kind.LISTING;
            case '.' -> Kind.LITERAL;
            case '+' -> Kind.PASS;
            case '_' -> Kind.QUOTE;
            case '*' -> Kind.SIDEBAR;
            default -> null;
        };
    }

    private static boolean isRun(String text, int from, char c) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }
}
