package dev.blockprint.markdown;

import dev.blockprint.document.ConvertedMarkup;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Replacement;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fences of scripts become fences of the native language: only the word for the language changes. */
public final class ConvertedFence implements ConvertedMarkup {
    private static final Pattern OPENING = Pattern.compile("(?<marker>`{3,}|~{3,})(?<info>[^\\r\\n]*)");
    private static final Pattern PYTHON = Pattern.compile("(?i)^([ \\t]*\\{?[ \\t]*\\.?)(?:python|py)(?![\\w-])");
    private static final Pattern CLASS = Pattern.compile("[ \\t]*(?<![\\w.])\\.diagram(?![\\w-])");
    private static final Pattern NOTHING = Pattern.compile("[ \\t]*\\{[ \\t]*\\}");

    @Override
    public List<Replacement> around(SourceText document, DiagramBlock block) {
        Matcher opening = OPENING.matcher(document.text());
        if (!opening.region(block.span().start(), block.span().end()).lookingAt()) {
            return List.of();
        }
        Matcher python = PYTHON.matcher(opening.group("info"));
        if (!python.find()) {
            return List.of();
        }
        String rest = opening.group("info").substring(python.end());
        String info = python.group(1)
                + "diagram"
                + NOTHING.matcher(CLASS.matcher(rest).replaceFirst("").replaceFirst("^\\{[ \\t]+", "{"))
                        .replaceFirst("");
        Span span = new Span(opening.start("info"), opening.end("info"));
        return List.of(new Replacement(span, info.replaceFirst("\\{[ \\t]+", "{")));
    }

    @Override
    public List<String> further(SourceText document, DiagramBlock block, int number, List<String> content) {
        Matcher opening = OPENING.matcher(document.text());
        boolean fence = opening.region(block.span().start(), block.span().end()).lookingAt();
        String marker = fence ? opening.group("marker") : "```";
        String id = block.options().id();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(marker + "diagram" + (id == null ? "" : " {#" + id + "-" + number + "}"));
        lines.addAll(content);
        lines.add(marker);
        return lines;
    }
}
