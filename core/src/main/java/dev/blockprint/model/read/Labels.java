package dev.blockprint.model.read;

import dev.blockprint.language.Text;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Limits;

/** Makes what is drawn of what is written. */
final class Labels {
    private final Diagnostics diagnostics;
    private final int longest;

    Labels(Diagnostics diagnostics, Limits limits) {
        this.diagnostics = diagnostics;
        this.longest = limits.labelLength();
    }

    /**
     * The text without what cannot be drawn; one that is too long is an error, and cut.
     *
     * @param number what stands for {n}; 0 outside a series
     */
    String of(Text text, int number) {
        String value = clean(text.value());
        if (number > 0) {
            value = value.replace("{n}", Integer.toString(number));
        }
        if (value.length() > longest) {
            diagnostics.error(
                    text.span(),
                    "the text has " + value.length() + " characters, at most " + longest + " are drawn",
                    "shorten it, and tell the rest in the document");
            return value.substring(0, value.offsetByCodePoints(0, longest / 2)) + "…";
        }
        return value;
    }

    /** Blanks in place of tabs, nothing in place of control characters, U+FFFD in place of half a character. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else if (c == '\t') {
                out.append(' ');
            } else if ((c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
                out.append('\uFFFD');
            } else if (!Character.isISOControl(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }
}
