package dev.blockprint.dot;

import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what Graphviz says into diagnostics at the place it speaks of. */
final class DotMessages {
    private static final Pattern SYNTAX =
            Pattern.compile("syntax error in line ([0-9]{1,7})(?: near '(.*)')?", Pattern.DOTALL);
    private static final Pattern ELEMENT =
            Pattern.compile("(?:node|edge|graph|cluster) (?:named )?[\"']?([^\"'\\s,]+)[\"']?");
    /** What it says about the widths of letters: nothing that an author could mend. */
    private static final List<String> NOISE = List.of("non-ascii character", "hard-coded metrics", "font name");

    private static final String SHOW = "see Graphviz's documentation of the DOT language";

    private final Diagnostics diagnostics;
    private final SourceText source;

    DotMessages(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.source = diagnostics.source();
    }

    void failure(GraphvizFailure failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        switch (failure.kind()) {
            case TIMEOUT ->
                diagnostics.error(
                        firstLine(),
                        oneLine(message),
                        "make the graph smaller, or try another layout, such as layout=sfdp");
            case MEMORY -> diagnostics.error(firstLine(), oneLine(message), "make the graph smaller");
            case BROKEN -> diagnostics.error(firstLine(), oneLine(message), "make the graph simpler");
            case REJECTED -> rejected(message);
        }
    }

    private void rejected(String message) {
        Matcher syntax = SYNTAX.matcher(message);
        if (syntax.find()) {
            int line = Integer.parseInt(syntax.group(1));
            String near = syntax.group(2);
            int end = source.text().stripTrailing().length();
            if (lineStart(line) >= end) {
                int last = Math.max(0, end - 1);
                diagnostics.error(
                        new Span(last, end), "the graph ends too early", "write what is missing: } or ] or \"");
                return;
            }
            boolean known = near != null && !near.isBlank();
            diagnostics.error(
                    near(line, near),
                    known ? "syntax error near \"" + oneLine(near) + "\"" : "syntax error",
                    "this is no DOT: look here and just before");
            return;
        }
        if (message.isBlank()) {
            diagnostics.error(firstLine(), "there is no graph", "write digraph { a -> b }");
        } else {
            diagnostics.error(
                    place(message),
                    "Graphviz says: " + stripped(message.lines().toList().get(0)),
                    SHOW);
        }
    }

    /** What it said of a graph that it drew; its errors are errors here too. */
    void said(List<String> messages) {
        for (int i = 0; i < messages.size(); i++) {
            String message = messages.get(i).strip();
            String lower = message.toLowerCase(Locale.ROOT);
            if (NOISE.stream().anyMatch(lower::contains)) {
                continue;
            }
            boolean more = i + 1 < messages.size() && messages.get(i + 1).startsWith("in label of");
            String whole = more ? message + " " + messages.get(++i).strip() : message;
            if (lower.startsWith("error")) {
                diagnostics.error(place(whole), "Graphviz says: " + stripped(whole), SHOW);
            } else if (!message.isEmpty()) {
                diagnostics.warning(place(whole), "Graphviz says: " + stripped(whole), SHOW);
            }
        }
    }

    private static String stripped(String message) {
        return oneLine(message.replaceFirst("(?i)^(\\s*(error|warning)\\s*:\\s*)+", ""))
                .replaceFirst("\\.$", "");
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }

    private Span near(int line, @Nullable String near) {
        int start = lineStart(line);
        String first = near == null ? "" : near.strip().lines().findFirst().orElse("");
        if (!first.isEmpty()) {
            int at = source.text().indexOf(first, start);
            if (at < 0 || source.locate(at).line() > source.locate(start).line()) {
                at = source.text().lastIndexOf(first, endOfLine(start));
            }
            if (at >= 0) {
                return new Span(at, at + first.length());
            }
        }
        return new Span(start, endOfLine(start));
    }

    private Span place(String message) {
        Matcher element = ELEMENT.matcher(message);
        while (element.find()) {
            int at = wordAt(element.group(1));
            if (at >= 0) {
                return new Span(at, at + element.group(1).length());
            }
        }
        return firstLine();
    }

    private int wordAt(String word) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}0-9_])" + Pattern.quote(word) + "(?![\\p{L}0-9_])")
                .matcher(source.text());
        return matcher.find() ? matcher.start() : -1;
    }

    private Span firstLine() {
        int start = 0;
        while (start < source.length() && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        return new Span(start, endOfLine(start));
    }

    private int lineStart(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = source.text().indexOf('\n', start);
            if (next < 0) {
                return start;
            }
            start = next + 1;
        }
        return start;
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < source.length()
                && source.text().charAt(i) != '\n'
                && source.text().charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
