package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayList;
import java.util.List;

/** A document's lines, without front matter. A line ends after {@code \n}, {@code \r\n} or a lone {@code \r}. */
final class DocumentLines {
    private static final String FRONT_MATTER = "---";

    private DocumentLines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = end;
            if (next < text.length()) {
                boolean pair = text.charAt(next) == '\r' && next + 1 < text.length() && text.charAt(next + 1) == '\n';
                next += pair ? 2 : 1;
            }
            lines.add(new Line(text.substring(start, end).stripTrailing(), start, end, next, true));
            start = next;
        }
        return lines.subList(frontMatter(lines), lines.size());
    }

    private static int frontMatter(List<Line> lines) {
        if (lines.isEmpty() || !lines.get(0).text().equals(FRONT_MATTER)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).text().equals(FRONT_MATTER)) {
                return i + 1;
            }
        }
        return 0;
    }
}
