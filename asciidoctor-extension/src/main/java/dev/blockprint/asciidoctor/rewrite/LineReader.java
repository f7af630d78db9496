package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out the lines of a document, or of a block in it, one after the other. */
final class LineReader {
    private final List<Line> lines;
    private final @Nullable Conditions conditions;
    private int at;
    private @Nullable Line ahead;

    /** The lines up to a terminator, which is null if there is none. */
    record Taken(List<Line> lines, @Nullable Line closing) {}

    /** A document: conditions are resolved as the lines are read. */
    static LineReader document(List<Line> lines, Attributes attributes) {
        return new LineReader(lines, new Conditions(attributes));
    }

    /** A block, whose conditions were resolved when it was read. */
    static LineReader block(List<Line> lines) {
        return new LineReader(lines, null);
    }

    private LineReader(List<Line> lines, @Nullable Conditions conditions) {
        this.lines = lines;
        this.conditions = conditions;
    }

    @Nullable
    Line peek() {
        while (ahead == null && at < lines.size()) {
            Line line = lines.get(at++);
            ahead = conditions == null ? line : conditions.visible(line);
        }
        return ahead;
    }

    @Nullable
    Line next() {
        Line line = peek();
        ahead = null;
        return line;
    }

    Taken until(String terminator) {
        List<Line> taken = new ArrayList<>();
        for (Line line = next(); line != null; line = next()) {
            if (line.text().equals(terminator)) {
                return new Taken(taken, line);
            }
            taken.add(line);
        }
        return new Taken(taken, null);
    }

    /** Reads past the next {@code terminator} as if there were no conditions: so comments are read. */
    void skipUntil(String terminator) {
        ahead = null;
        while (at < lines.size()) {
            if (lines.get(at++).text().equals(terminator)) {
                return;
            }
        }
    }

    /** The line after the next one, if conditions have no say in it. */
    @Nullable
    Line peekSecond() {
        return peek() != null && at < lines.size() ? lines.get(at) : null;
    }
}
