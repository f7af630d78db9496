package dev.blockprint.model.read;

import dev.blockprint.language.Text;
import dev.blockprint.source.Span;

/** Labels as Graphviz reads them: escapes that end lines, and labels of HTML. */
final class GraphLabels {
    private GraphLabels() {}

    /** A text of the script at its place. */
    static Text text(String value, Span span) {
        return new Text(value, span, true);
    }

    /** The plain text of a label. */
    static String plain(String label) {
        boolean html = label.length() > 1 && label.startsWith("<") && label.endsWith(">");
        if (html) {
            return label.substring(1, label.length() - 1)
                    .replaceAll("\\s+", " ")
                    .replaceAll("(?i)<br\\s*/?>|</tr>", "\n")
                    .replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&nbsp;", " ")
                    .replace("&amp;", "&")
                    .strip();
        }
        return label.replace("\\n", "\n").replace("\\l", "\n").replace("\\r", "\n");
    }
}
