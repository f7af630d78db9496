package dev.blockprint.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslash escapes and character references, as CommonMark reads them in an info string. */
final class Escapes {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(\\p{Punct})|&(amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Escapes() {}

    static String decode(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) != null ? match.group(1) : reference(match.group(2))));
    }

    private static String reference(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean character = Character.isValidCodePoint(code) && code != 0 && !isSurrogate(code);
        return character ? Character.toString(code) : "\ufffd";
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
