package dev.blockprint.asciidoctor;

import dev.blockprint.source.DocumentText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of each line of a block. Asciidoctor tells where a block begins; by then it has resolved includes and
 * conditions and dropped comments, so the block's lines are looked for, in order, among the lines of the file.
 */
final class SourceLines {
    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]*[^\\[\\s])\\[.*\\]");
    private static final Pattern REFERENCE = Pattern.compile("\\{([\\w][\\w-]*)\\}");
    private static final int MAX_DEPTH = 16;
    private static final int MAX_LINES = 200_000;
    /** Lines that conditions and comments may take out between two lines of a block. */
    private static final int MAX_SKIPPED = 1000;

    private final Document document;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String text, DocumentCursor place) {}

    private SourceLines(Document document) {
        this.document = document;
    }

    /** One place for each of {@code block}'s lines; {@code start} is where Asciidoctor says that the block begins. */
    static List<DocumentCursor> places(List<String> block, @Nullable Cursor start, Document document) {
        if (start == null) {
            return following(block, new DocumentCursor("<stdin>", null, 1), 0);
        }
        DocumentCursor first = opening(block, start, document);
        SourceLines source = new SourceLines(document);
        List<String> file = linesOf(first.file(), document);
        int index = first.line() - 1;
        if (index < 0 || index >= file.size()) {
            return following(block, first, 1);
        }
        String opening = file.get(index).stripTrailing();
        boolean delimited = isDelimiter(opening);
        String closing = opening.startsWith("```") ? "```" : opening;
        int from = delimited ? index + 1 : index;
        int to = from;
        while (to < file.size() && !(delimited && file.get(to).stripTrailing().equals(closing))) {
            to++;
        }
        source.add(file.subList(from, to), new DocumentCursor(first.path(), first.file(), from + 1), 0);
        return source.align(block, new DocumentCursor(first.path(), first.file(), from + 1));
    }

    /**
     * The line that a block begins with. Where an include stands first in the block, Asciidoctor has gone on into that
     * file when it says where it is; then the block is looked for in the whole document.
     */
    static DocumentCursor opening(List<String> block, Cursor start, Document document) {
        DocumentCursor said = new DocumentCursor(
                start.getPath() == null ? "<stdin>" : start.getPath(), start.getFile(), start.getLineNumber());
        List<String> file = linesOf(said.file(), document);
        int index = said.line() - 1;
        String text = index >= 0 && index < file.size() ? file.get(index).stripTrailing() : "";
        boolean plausible = isDelimiter(text)
                || (!block.isEmpty() && text.equals(block.get(0).stripTrailing()));
        return plausible || block.isEmpty() ? said : searched(block, said, document);
    }

    private static DocumentCursor searched(List<String> block, DocumentCursor said, Document document) {
        DocumentPlace place = DocumentPlace.of(document);
        Object docfile = document.getAttribute("docfile");
        String main = docfile == null
                ? null
                : place.base().resolve(docfile.toString()).normalize().toString();
        SourceLines whole = new SourceLines(document);
        whole.add(linesOf(main, document), new DocumentCursor(place.fileName(), main, 1), 0);
        DocumentCursor likely = said;
        for (int i = 1; i < whole.lines.size(); i++) {
            DocumentCursor here = whole.lines.get(i).place();
            if (here.line() == said.line() + 1 && Objects.equals(here.file(), said.file())) {
                int opening = whole.openingBefore(i, here);
                int end = opening < 0 ? -1 : whole.endOf(block, opening + 1);
                if (end >= 0 && whole.isSame(opening, end)) {
                    return whole.lines.get(opening).place();
                }
                likely = end >= 0 && likely.equals(said)
                        ? whole.lines.get(opening).place()
                        : likely;
            }
        }
        return likely;
    }

    private boolean isSame(int one, int other) {
        return other < lines.size()
                && lines.get(one).text().equals(lines.get(other).text());
    }

    /** The delimiter before line {@code i} in the file that includes the one of {@code here}; -1 if there is none. */
    private int openingBefore(int i, DocumentCursor here) {
        for (int opening = i - 1; opening >= 0 && opening >= i - MAX_SKIPPED; opening--) {
            Line line = lines.get(opening);
            if (isDelimiter(line.text()) && !Objects.equals(line.place().file(), here.file())) {
                return opening;
            }
        }
        return -1;
    }

    /** The line after the last one of {@code block}, if all are there from {@code from} on; else -1. */
    private int endOf(List<String> block, int from) {
        int next = from;
        for (String text : block) {
            int found = find(text.stripTrailing(), next);
            if (found < 0) {
                return -1;
            }
            next = found + 1;
        }
        return next;
    }

    private static List<DocumentCursor> following(List<String> block, DocumentCursor start, int offset) {
        List<DocumentCursor> places = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            places.add(new DocumentCursor(start.path(), start.file(), start.line() + offset + i));
        }
        return places;
    }

    private static boolean isDelimiter(String line) {
        if (line.startsWith("```")) {
            return true;
        }
        return line.length() >= 2
                && "-.=+*_".indexOf(line.charAt(0)) >= 0
                && line.chars().allMatch(c -> c == line.charAt(0))
                && (line.length() >= 4 || line.equals("--"));
    }

    private void add(List<String> texts, DocumentCursor start, int depth) {
        for (int i = 0; i < texts.size() && lines.size() < MAX_LINES; i++) {
            DocumentCursor place = new DocumentCursor(start.path(), start.file(), start.line() + i);
            String text = texts.get(i).stripTrailing();
            Matcher include = INCLUDE.matcher(text);
            if (depth < MAX_DEPTH && include.matches()) {
                addIncluded(include.group(1), place, depth);
            } else {
                lines.add(new Line(text, place));
            }
        }
    }

    private void addIncluded(String target, DocumentCursor place, int depth) {
        String resolved = REFERENCE.matcher(target).replaceAll(found -> {
            Object value = document.getAttribute(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
        String folder = place.getDir();
        try {
            Path base = folder == null ? DocumentPlace.of(document).base() : Path.of(folder);
            Path file = base.resolve(resolved).normalize();
            if (Files.isRegularFile(file)) {
                String path = siblingOf(place.path(), resolved);
                add(linesOf(file.toString(), document), new DocumentCursor(path, file.toString(), 1), depth + 1);
            }
        } catch (InvalidPathException e) {
            // No such file, so none of the block's lines comes from it.
        }
    }

    private static String siblingOf(String path, String target) {
        int slash = path.lastIndexOf('/');
        return slash < 0 || target.startsWith("/") ? target : path.substring(0, slash + 1) + target;
    }

    private List<DocumentCursor> align(List<String> block, DocumentCursor start) {
        List<DocumentCursor> places = new ArrayList<>();
        int next = 0;
        DocumentCursor last = new DocumentCursor(start.path(), start.file(), start.line() - 1);
        for (String text : block) {
            int found = find(text.stripTrailing(), next);
            if (found >= 0) {
                last = lines.get(found).place();
                next = found + 1;
            } else {
                last = new DocumentCursor(last.path(), last.file(), last.line() + 1);
            }
            places.add(last);
        }
        return places;
    }

    private int find(String text, int from) {
        for (int i = from; i < Math.min(lines.size(), from + MAX_SKIPPED); i++) {
            String candidate = lines.get(i).text();
            if (candidate.equals(text)
                    || (candidate.startsWith("\\") && candidate.substring(1).equals(text))) {
                return i;
            }
        }
        return -1;
    }

    /** The lines of a file; those of the document if there is none. */
    static List<String> linesOf(@Nullable String file, Document document) {
        if (file == null) {
            return document.getSourceLines();
        }
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            try {
                return DocumentText.decode(bytes).text().lines().toList();
            } catch (CharacterCodingException e) {
                // An odd byte may not keep a message from being printed.
                return new String(bytes, StandardCharsets.UTF_8).lines().toList();
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
