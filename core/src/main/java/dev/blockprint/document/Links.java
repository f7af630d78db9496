package dev.blockprint.document;

import java.util.List;
import java.util.Locale;

/** Which addresses a figure may link to. */
public final class Links {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private Links() {}

    /** Whether {@code address} is http, https, mailto, relative or a fragment, and can hide nothing else. */
    public static boolean safe(String address) {
        if (address.isBlank() || address.chars().anyMatch(c -> c < ' ' || c == '\u007f' || c == '\\')) {
            return false;
        }
        int colon = address.indexOf(':');
        int end = firstOf(address, "/?#");
        if (colon < 0 || (end >= 0 && end < colon)) {
            return true;
        }
        return SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static int firstOf(String text, String chars) {
        for (int i = 0; i < text.length(); i++) {
            if (chars.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
