package dev.blockprint;

import dev.blockprint.source.SourceText;
import java.util.regex.Pattern;

/** Tells by its first statement what a source is written in. */
public final class Dialects {
    private static final int LOOKED_AT = 4_000;
    private static final Pattern BLANK =
            Pattern.compile("(?:[\\s\\uFEFF]|#[^\\n\\r]*|//[^\\n\\r]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\")*+");
    private static final Pattern PYTHON = Pattern.compile(
            "(?:from\\s+diagrams[\\s.]|import\\s+diagrams\\b|with\\s+Diagram\\s*\\(|from\\s+\\S+\\s+import\\b"
                    + "|import\\s+[A-Za-z_][\\w.]*\\s*(?:as\\s+\\w+\\s*)?(?:[\\n\\r;#]|$))");
    private static final Pattern DOT = Pattern.compile(
            "(?i:strict\\s+)?(?i:digraph|graph)\\b\\s*(?:[\\p{L}_0-9.-]+|\"(?:[^\"\\\\]|\\\\.)*+\"|<[^{]*>)?\\s*"
                    + "(?:/\\*(?s:.*?)\\*/\\s*|//[^\\n\\r]*\\s*|#[^\\n\\r]*\\s*)*+\\{");

    private Dialects() {}

    /**
     * {@link Dialect#PYTHON} for a script that begins with an import or {@code with Diagram(}, {@link Dialect#DOT} for
     * {@code digraph}, {@code graph} or {@code strict} with a brace after it and at most a name between, else
     * {@link Dialect#DIAGRAM}: the native language.
     */
    public static Dialect detect(SourceText source) {
        String text = source.text().substring(0, Math.min(source.length(), LOOKED_AT));
        var blank = BLANK.matcher(text);
        int start = blank.lookingAt() ? blank.end() : 0;
        if (DOT.matcher(text).region(start, text.length()).lookingAt()) {
            return Dialect.DOT;
        }
        if (PYTHON.matcher(text).region(start, text.length()).lookingAt()) {
            return Dialect.PYTHON;
        }
        return Dialect.DIAGRAM;
    }
}
