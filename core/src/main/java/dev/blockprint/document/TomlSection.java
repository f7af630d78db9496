package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One table of TOML: its lines of {@code key = value}, with texts, numbers, and true or false as values. What stands in
 * other tables is not read.
 */
final class TomlSection {
    private static final Pattern HEADER = Pattern.compile("\\s*\\[\\s*(?<name>[^\\[\\]]*?)\\s*\\]\\s*(?:#.*)?");
    private static final Pattern OTHER = Pattern.compile("\\s*\\[.*");
    private static final Pattern PAIR = Pattern.compile(
            "\\s*(?<key>[\\w.-]+)\\s*=\\s*(?<value>\"(?:[^\"\\\\]|\\\\.)*\"" + "|'[^']*'|[^\\s\"'#\\[{]+)\\s*(?:#.*)?");
    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?");
    private static final Pattern MEANT = Pattern.compile("\\s*(?<key>[\\w.-]+)\\s*=.*");

    private final SourceText toml;
    private final String name;
    private final List<YamlEntry> entries = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TomlSection(SourceText toml, String name) {
        this.toml = toml;
        this.name = name;
    }

    /** The pairs of the table {@code name}, also those written {@code name.key = value} above all tables. */
    static Parsed<List<YamlEntry>> parse(SourceText toml, String name) {
        TomlSection section = new TomlSection(toml, name);
        String table = "";
        for (int i = 0; i < toml.lineCount(); i++) {
            int start = toml.lineStart(i);
            int end = i + 1 < toml.lineCount() ? toml.lineStart(i + 1) : toml.length();
            String line = toml.text().substring(start, end).stripTrailing();
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                table = header.group("name");
            } else if (OTHER.matcher(line).matches()) {
                table = "[]";
            } else if (table.equals(name)) {
                section.pair(line, start, "");
            } else if (table.isEmpty() && line.stripLeading().matches(name + "\\s*[.=].*")) {
                section.pair(line, start, name + ".");
            }
        }
        return new Parsed<>(section.entries, section.diagnostics);
    }

    private void pair(String line, int start, String prefix) {
        Matcher pair = PAIR.matcher(line);
        if (pair.matches() && pair.group("key").startsWith(prefix)) {
            String written = pair.group("value");
            boolean quoted = written.startsWith("\"") || written.startsWith("'");
            String value = quoted ? written.substring(1, written.length() - 1) : written;
            String decoded = written.startsWith("\"") ? value.replaceAll("\\\\([\"\\\\])", "$1") : value;
            entries.add(new YamlEntry(
                    toml,
                    pair.group("key").substring(prefix.length()),
                    List.of(decoded),
                    span(pair, "key", start),
                    span(pair, "value", start)));
        } else if (!NOTHING.matcher(line).matches()) {
            Matcher meant = MEANT.matcher(line);
            Span span = meant.matches() ? span(meant, "key", start) : new Span(start, start + line.length());
            String advice = "write [" + name + "] and lines of key = value, with a text, a number, true or false";
            diagnostics.add(Diagnostic.error(toml, span, "this TOML is no option", advice));
        }
    }

    private static Span span(Matcher matcher, String group, int start) {
        return new Span(start + matcher.start(group), start + matcher.end(group));
    }
}
