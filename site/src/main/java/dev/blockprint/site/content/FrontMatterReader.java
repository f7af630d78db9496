package dev.blockprint.site.content;

import dev.blockprint.site.yaml.YamlSection;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the YAML between two lines of three hyphens at the head of a document. */
final class FrontMatterReader {
    private static final List<String> KEYS = List.of(
            "title",
            "description",
            "author",
            "authors",
            "date",
            "updated",
            "categories",
            "tags",
            "series",
            "order",
            "part",
            "slug",
            "draft",
            "layout",
            "lang",
            "blockprint");
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(?<yaml>(?s:.*?))^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern OPENED = Pattern.compile("\\A---[ \\t]*\\R[\\w-]+[ \\t]*:");

    private final SourceText source;
    private final List<Diagnostic> diagnostics;

    FrontMatterReader(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The offset behind the front matter of {@code text}, which may have none. */
    static int end(String text) {
        Matcher matcher = BLOCK.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** What was read, and the offset behind it; null if it cannot be read, which an error says. */
    record Result(int end, @Nullable FrontMatter matter) {}

    /** Reads it; {@code fallback} gives what it leaves out. */
    Result read(HeaderAttributes fallback) {
        Matcher matcher = BLOCK.matcher(source.text());
        if (!matcher.find()) {
            if (OPENED.matcher(source.text()).find()) {
                diagnostics.add(Diagnostic.error(
                        source,
                        new Span(0, 3),
                        "the front matter is not closed",
                        "end it with a line of three hyphens"));
                return new Result(0, null);
            }
            return new Result(0, matter(null, fallback));
        }
        Span yaml = new Span(matcher.start("yaml"), matcher.end("yaml"));
        YamlSection section = YamlSection.parse(source, yaml, diagnostics);
        if (section == null) {
            return new Result(matcher.end(), null);
        }
        section.expectOnly(KEYS);
        return new Result(matcher.end(), matter(section, fallback));
    }

    private FrontMatter matter(@Nullable YamlSection yaml, HeaderAttributes header) {
        Values values = new Values(yaml, header);
        List<String> categories = new ArrayList<>(values.list("categories"));
        values.list("tags").stream().filter(tag -> !categories.contains(tag)).forEach(categories::add);
        List<String> authors = new ArrayList<>(values.list("authors"));
        values.text("author").filter(author -> !authors.contains(author)).ifPresent(authors::add);
        String series = values.text("series").orElse(null);
        Integer order = number(values, values.has("part") ? "part" : "order");
        if (yaml != null && yaml.isSection("series")) {
            YamlSection inner = yaml.section("series").orElse(yaml);
            inner.expectOnly(List.of("title", "order", "part"));
            Values innerValues = new Values(inner, HeaderAttributes.NONE);
            series = innerValues.text("title").orElse(null);
            order = number(innerValues, inner.has("part") ? "part" : "order");
        }
        return new FrontMatter(
                values.text("title").orElse(null),
                values.text("description").orElse(null),
                authors,
                date(values, "date"),
                date(values, "updated"),
                categories,
                series,
                order,
                values.text("slug").orElse(null),
                values.flag("draft"),
                values.text("layout").orElse("post").equals("page"));
    }

    private @Nullable Integer number(Values values, String key) {
        Optional<String> text = values.text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text.get());
        } catch (NumberFormatException e) {
            warn(values.span(key), "\"" + text.get() + "\" is no whole number", "write " + key + ": 3");
            return null;
        }
    }

    private @Nullable LocalDate date(Values values, String key) {
        Optional<String> text = values.text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            String day = text.get();
            return LocalDate.parse(
                    day.length() > 10 && !Character.isDigit(day.charAt(10)) ? day.substring(0, 10) : day);
        } catch (DateTimeException e) {
            warn(values.span(key), "\"" + text.get() + "\" is no date", "write year-month-day, such as 2026-03-14");
            return null;
        }
    }

    private void warn(Span span, String message, String advice) {
        diagnostics.add(Diagnostic.warning(source, span, message, advice));
    }

    /** The front matter's value, else that of the document's header. */
    private record Values(@Nullable YamlSection yaml, HeaderAttributes header) {
        Optional<String> text(String key) {
            if (yaml != null && yaml.has(key) && !yaml.isSection(key)) {
                return yaml.text(key);
            }
            return header.text(key);
        }

        List<String> list(String key) {
            return (yaml != null && yaml.has(key)) ? yaml.texts(key) : header.texts(key);
        }

        boolean has(String key) {
            return (yaml != null && yaml.has(key)) || header.text(key).isPresent();
        }

        boolean flag(String key) {
            return (yaml != null && yaml.has(key)) ? yaml.flag(key) : header.flag(key);
        }

        Span span(String key) {
            return (yaml != null && yaml.has(key)) ? yaml.span(key) : header.span(key);
        }
    }
}
