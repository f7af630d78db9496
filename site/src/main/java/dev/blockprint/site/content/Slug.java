package dev.blockprint.site.content;

import java.text.Normalizer;
import java.util.Locale;

/** Names for pages and headings, made from titles. */
public final class Slug {
    private static final int MAX_LENGTH = 80;

    private Slug() {}

    /** Letters and digits in lower case, joined by hyphens; {@code untitled} if there are none. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("+", "-plus")
                .replace("#", "-sharp");
        StringBuilder slug = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = Math.min(slug.length(), MAX_LENGTH);
        while (end > 0 && (slug.charAt(end - 1) == '-' || Character.isHighSurrogate(slug.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? "untitled" : slug.substring(0, end);
    }
}
