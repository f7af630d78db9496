package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metadata at the head of a Markdown document: YAML between {@code ---}, TOML between {@code +++}, or a JSON object.
 * Under {@code blockprint} it holds options of all blocks of the document.
 */
public final class FrontMatter {
    static final String SECTION = "blockprint";

    /** In YAML, TOML and JSON. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?m)^\\s*\"?lang\"?\\s*[:=]\\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)");

    private static final Pattern YAML_SECTION = Pattern.compile("[\"']?" + SECTION + "[\"']?[ \\t]*:.*");

    private final SourceText document;
    private final int start;
    private final int end;

    private FrontMatter(SourceText document) {
        this.document = document;
        this.start = document.text().startsWith("\ufeff") ? 1 : 0;
        this.end = end(document);
    }

    /** Where the Markdown begins: behind a byte order mark and the front matter. */
    public static int end(SourceText document) {
        int start = document.text().startsWith("\ufeff") ? 1 : 0;
        return switch (line(document, 0).substring(start).stripTrailing()) {
            case "---" -> closedBy(document, "---", "...", start);
            case "+++" -> closedBy(document, "+++", "+++", start);
            case "{" -> closedBy(document, "}", "}", start);
            default -> start;
        };
    }

    /** The options of every block of {@code document}: {@code all}, and over them what its front matter says. */
    public static Parsed<Map<String, String>> defaults(SourceText document, Map<String, String> all) {
        return new FrontMatter(document).defaults(all);
    }

    private Parsed<Map<String, String>> defaults(Map<String, String> all) {
        Map<String, String> defaults = new LinkedHashMap<>(all);
        String head = document.text().substring(start, end);
        Matcher language = LANGUAGE.matcher(head);
        if (language.find()) {
            defaults.put("lang", language.group(1));
        }
        if (!head.contains(SECTION)) {
            return new Parsed<>(defaults, List.of());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Parsed<List<YamlEntry>> entries = switch (head.charAt(0)) {
            case '-' -> yaml();
            case '+' -> TomlSection.parse(part(1, lastLine(), false), SECTION);
            default -> YamlEntry.section(part(0, lastLine() + 1, true), SECTION);
        };
        diagnostics.addAll(entries.diagnostics());
        DefaultOptions options = new DefaultOptions(defaults, diagnostics);
        entries.tree().forEach(options::put);
        return new Parsed<>(defaults, diagnostics);
    }

    /** Only the section: what a generator makes of the rest is none of our business. */
    private Parsed<List<YamlEntry>> yaml() {
        for (int line = 1; line < lastLine(); line++) {
            if (YAML_SECTION.matcher(line(document, line)).matches()) {
                int behind = line + 1;
                while (behind < lastLine() && line(document, behind).matches("(?:[ \\t}].*)?")) {
                    behind++;
                }
                return YamlEntry.section(part(line, behind, false), SECTION);
            }
        }
        return new Parsed<>(List.of(), List.of());
    }

    /** The index of the closing line. */
    private int lastLine() {
        return document.lineIndex(end - 1);
    }

    /** The lines from {@code first} to before {@code behind}; a tab is no blank in YAML, but it is in JSON. */
    private SourceText part(int first, int behind, boolean json) {
        int from = Math.max(start, document.lineStart(first));
        int to = behind < document.lineCount() ? document.lineStart(behind) : document.length();
        String text = document.slice(new Span(from, Math.max(from, to)));
        int[] offsets = new int[behind - first + 1];
        offsets[0] = from;
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = first + i < document.lineCount() ? document.lineStart(first + i) : document.length();
        }
        return SourceText.embedded(document, json ? text.replace('\t', ' ') : text, offsets);
    }

    private static int closedBy(SourceText document, String marker, String other, int otherwise) {
        for (int i = 1; i < document.lineCount(); i++) {
            String line = line(document, i).stripTrailing();
            if (line.equals(marker) || line.equals(other)) {
                return i + 1 < document.lineCount() ? document.lineStart(i + 1) : document.length();
            }
        }
        return otherwise;
    }

    private static String line(SourceText document, int index) {
        return document.lineAt(document.lineStart(index));
    }
}
