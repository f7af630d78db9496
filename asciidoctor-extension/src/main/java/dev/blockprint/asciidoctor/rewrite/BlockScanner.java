package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.ShownSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the diagram blocks of a document by reading its blocks as Asciidoctor's parser does: a delimited block ends at
 * the first line that repeats its delimiter, whatever stands between; what a verbatim block holds is not looked at.
 */
final class BlockScanner {
    private static final String PYTHON = "python";
    private static final int MAX_DEPTH = 64;
    private static final int LONGEST_MACRO = 4096;
    private static final Pattern MACRO = Pattern.compile("^(diagrams?|dot|graphviz)::(\\S|\\S.*?\\S)\\[(.*)\\]$");
    private static final Pattern SECTION = Pattern.compile("^(?:={1,6}|#{1,6})[ \\t]+\\S.*$");
    private static final Pattern BREAK = Pattern.compile("^(?:'{3,}|<{3,}|([-*_])( *)\\1\\2\\1)$");
    private static final Pattern UNDERLINE = Pattern.compile("^(?:=+|-+|~+|\\^+|\\++)$");
    private static final Pattern LIST = Pattern.compile(
            "^[ \\t]*(?:(?:-|\\*+|\\.+|\\u2022|\\d+\\.|[a-zA-Z]\\.|[IVXivx]+\\))[ \\t]+.*|(?!//[^/])[^ \\t].*?(?::{2,4}|;;)(?:$|[ \\t].*))$");
    private static final Set<String> VERBATIM_ON_OPEN =
            Set.of("listing", "literal", "pass", "source", "verse", "comment");
    private static final Set<String> VERBATIM_STYLES = Set.of("listing", "literal", "source", "verse");

    private final Attributes attributes;
    private final Predicate<String> fences;
    private final Findings findings;

    /**
     * @param fences which languages of fences are diagrams
     */
    BlockScanner(Attributes attributes, Predicate<String> fences, Findings findings) {
        this.attributes = attributes;
        this.fences = fences;
        this.findings = findings;
    }

    void document(LineReader reader) {
        scan(reader, 0, (char) 0, true);
    }

    /** State while the blocks of one level are read. */
    private static final class Level {
        private final LineReader reader;
        private final int depth;
        private final char separator;
        private final boolean sections;
        private Metadata metadata = new Metadata();
        private boolean afterText;
        private boolean continued;
        private boolean inList;

        Level(LineReader reader, int depth, char separator, boolean sections) {
            this.reader = reader;
            this.depth = depth;
            this.separator = separator;
            this.sections = sections;
        }
    }

    private void scan(LineReader reader, int depth, char separator, boolean sections) {
        Level level = new Level(reader, depth, separator, sections);
        for (Line line = reader.peek(); line != null; line = reader.peek()) {
            if (line.isBlank()) {
                reader.next();
                level.afterText = false;
            } else if (level.inList && line.text().equals("+")) {
                reader.next();
                level.afterText = false;
                level.continued = true;
            } else if (!metadata(level, line)) {
                level.inList = level.continued || isListed(line.text(), level);
                block(level, line);
                level.metadata = new Metadata();
                level.continued = false;
            }
        }
    }

    /** Whether a block that begins so belongs to a list; a continuation is nothing but text outside of one. */
    private static boolean isListed(String text, Level level) {
        return LIST.matcher(text).matches() || (level.inList && (text.startsWith(" ") || text.startsWith("\t")));
    }

    private boolean metadata(Level level, Line line) {
        String text = line.text();
        Delimiter delimiter = Delimiter.of(text);
        if (delimiter != null && delimiter.kind() == Delimiter.Kind.COMMENT) {
            level.metadata.begin(line, level.afterText);
            level.reader.next();
            level.reader.skipUntil(text);
        } else if (text.startsWith("//") && !text.startsWith("///")) {
            level.metadata.begin(line, level.afterText);
            level.reader.next();
        } else if (Attributes.isEntry(text)) {
            level.metadata.begin(line, level.afterText);
            level.reader.next();
            attributes.enter(whole(text, level.reader));
        } else if (delimiter == null && level.metadata.take(line, attributes, level.afterText)) {
            level.reader.next();
        } else {
            return false;
        }
        level.afterText = false;
        return true;
    }

    /** An attribute's value goes on where its line ends with a backslash. */
    private static String whole(String text, LineReader reader) {
        StringBuilder whole = new StringBuilder(text);
        while (whole.length() > 2
                && whole.charAt(whole.length() - 1) == '\\'
                && whole.charAt(whole.length() - 2) == ' ') {
            whole.setLength(whole.length() - 2);
            Line more = reader.peek();
            if (more == null || more.isBlank()) {
                break;
            }
            reader.next();
            whole.append(' ').append(more.text().strip());
        }
        return whole.toString();
    }

    private void block(Level level, Line line) {
        String text = line.text();
        String style = Objects.requireNonNullElse(level.metadata.style(), "");
        Delimiter delimiter = Delimiter.of(text);
        if (delimiter != null) {
            level.reader.next();
            delimited(level, line, delimiter, style);
            return;
        }
        Matcher macro = MACRO.matcher(text);
        if (VERBATIM_STYLES.contains(style)) {
            paragraph(level, style.equals("source") ? ofSource(level.metadata) : null, false);
        } else if (text.endsWith("]") && text.length() <= LONGEST_MACRO && macro.matches()) {
            level.reader.next();
            macro(level, line, macro);
        } else if (level.sections && isTwoLineTitle(level.reader)) {
            level.reader.next();
            level.reader.next();
        } else if (SECTION.matcher(text).matches() || BREAK.matcher(text).matches()) {
            level.reader.next();
        } else {
            paragraph(level, DiagramStyle.named(style).orElse(null), true);
        }
    }

    private static boolean isTwoLineTitle(LineReader reader) {
        Line title = reader.peek();
        Line underline = reader.peekSecond();
        return title != null
                && underline != null
                && UNDERLINE.matcher(underline.text()).matches()
                && underline.text().length() > 1
                && Math.abs(underline.text().length()
                                - title.text().codePointCount(0, title.text().length()))
                        <= 1
                && title.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void delimited(Level level, Line first, Delimiter delimiter, String style) {
        LineReader.Taken taken = level.reader.until(delimiter.line());
        DiagramStyle ours = diagram(delimiter, style, level.metadata);
        Line closing = taken.closing();
        if (ours != null) {
            Line last = closing != null
                    ? closing
                    : taken.lines().isEmpty()
                            ? first
                            : taken.lines().get(taken.lines().size() - 1);
            found(level, ours, first, last, taken.lines(), null, closing != null);
            level.afterText = false;
            return;
        }
        level.afterText = false;
        if (closing == null) {
            findings.unclosed(first, taken.lines());
        }
        if (level.depth >= MAX_DEPTH) {
            return;
        }
        boolean compound = switch (delimiter.kind()) {
            case EXAMPLE, SIDEBAR -> true;
            case OPEN -> !VERBATIM_ON_OPEN.contains(style);
            case QUOTE -> !style.equals("verse");
            default -> false;
        };
        if (compound) {
            scan(LineReader.block(taken.lines()), level.depth + 1, level.separator, false);
        } else if (delimiter.kind() == Delimiter.Kind.TABLE) {
            char cell = TableCells.separator(delimiter.line(), level.metadata);
            for (List<Line> content : TableCells.asciidoc(taken.lines(), level.metadata, cell)) {
                scan(LineReader.block(content), level.depth + 1, cell, true);
            }
        }
    }

    private @Nullable DiagramStyle diagram(Delimiter delimiter, String style, Metadata metadata) {
        DiagramStyle ours = DiagramStyle.named(style).orElse(null);
        return switch (delimiter.kind()) {
            case FENCE ->
                ours != null
                        ? ours
                        : isDiagram(delimiter.language(), metadata)
                                ? DiagramStyle.ofLanguage(delimiter.language())
                                : null;
            case LISTING, LITERAL, OPEN -> {
                boolean source = style.equals("source")
                        || (style.isEmpty()
                                && delimiter.kind() == Delimiter.Kind.LISTING
                                && metadata.value("1") == null);
                yield ours == null && source ? ofSource(metadata) : ours;
            }
            case EXAMPLE, PASS -> ours;
            default -> null;
        };
    }

    /** What a listing with these attributes draws; null if it only shows source. */
    private @Nullable DiagramStyle ofSource(Metadata metadata) {
        String named = metadata.value("language");
        String language = Objects.requireNonNullElse(named != null ? named : metadata.value("2"), "");
        boolean ours = (language.equals(DiagramStyle.DIAGRAM.styleName()) || language.equals(PYTHON))
                && metadata.value(ShownSource.ATTRIBUTE) == null;
        return ours && isDiagram(language, metadata) ? DiagramStyle.ofLanguage(language) : null;
    }

    private boolean isDiagram(String language, Metadata metadata) {
        return fences.test(language)
                && (!language.equals(PYTHON) || metadata.hasRole(DiagramStyle.DIAGRAM.styleName()));
    }

    private void paragraph(Level level, @Nullable DiagramStyle style, boolean interruptible) {
        LineReader reader = level.reader;
        List<Line> lines = new ArrayList<>();
        Line first = Objects.requireNonNull(reader.next());
        Line last = first;
        lines.add(first);
        boolean ended = false;
        for (Line line = reader.peek(); line != null && !ended; line = reader.peek()) {
            String text = line.text();
            boolean blank = line.isBlank() || text.equals("+");
            boolean block = interruptible && (Metadata.isAttributeLine(text) || Delimiter.of(text) != null);
            ended = blank || block;
            if (ended) {
                break;
            }
            reader.next();
            last = line;
            if (!interruptible || !text.startsWith("//") || text.startsWith("///")) {
                lines.add(line);
            }
        }
        if (style != null) {
            found(level, style, first, last, lines, null, true);
            level.afterText = false;
        } else {
            boolean literal = !interruptible || (first.text().startsWith(" ") && !level.inList);
            if (!literal) {
                lines.forEach(line -> inline(level, line));
            }
            Line line = reader.peek();
            level.afterText = line != null && !line.isBlank();
        }
    }

    private void inline(Level level, Line line) {
        for (InlineMacros.Found macro : InlineMacros.in(line)) {
            findings.foundInline(
                    new Findings.Place(
                            macro.style(),
                            new Metadata(),
                            macro.whole(),
                            macro.whole(),
                            List.of(macro.list()),
                            false,
                            false,
                            level.separator,
                            true),
                    macro.target(),
                    attributes);
        }
    }

    private void macro(Level level, Line line, Matcher macro) {
        DiagramStyle style = DiagramStyle.named(macro.group(1)).orElse(DiagramStyle.DIAGRAM);
        found(level, style, line, line, List.of(line.part(macro.start(3), macro.end(3))), macro.group(2), true);
        level.afterText = false;
    }

    private void found(
            Level level,
            DiagramStyle style,
            Line first,
            Line last,
            List<Line> content,
            @Nullable String target,
            boolean closed) {
        findings.found(
                new Findings.Place(
                        style,
                        level.metadata,
                        first,
                        last,
                        content,
                        level.afterText,
                        level.continued,
                        level.separator,
                        closed),
                target,
                attributes);
    }
}
