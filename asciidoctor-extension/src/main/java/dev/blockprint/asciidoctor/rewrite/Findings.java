package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.MacroAttributes;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The diagram blocks that were found in a document, with all that is known at their places. */
final class Findings {
    private static final Pattern LIKE_OURS = Pattern.compile("(?:\\[|```|^)(?:diagram|dot|graphviz)\\b.*");
    private static final Pattern MARKUP =
            Pattern.compile("(?<![\\w*_`#])([*_`#]{1,2})(\\S(?:.*?\\S)?)\\1(?![\\w*_`#])");

    private static final int LONGEST_TITLE = 1000;

    private final SourceText document;
    private final List<FoundBlock> blocks = new ArrayList<>();
    private final List<FoundBlock> inline = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(SourceText document) {
        this.document = document;
    }

    /** Where a block stands; see {@link FoundBlock}. */
    record Place(
            DiagramStyle style,
            Metadata metadata,
            Line first,
            Line last,
            List<Line> content,
            boolean afterText,
            boolean continued,
            char separator,
            boolean closed) {}

    List<FoundBlock> blocks() {
        return blocks;
    }

    /** Macros within lines of text. */
    List<FoundBlock> inline() {
        return inline;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void found(Place place, @Nullable String target, Attributes attributes) {
        blocks.add(block(place, target, attributes, false));
    }

    void foundInline(Place place, String target, Attributes attributes) {
        inline.add(block(place, target, attributes, true));
    }

    private static FoundBlock block(Place place, @Nullable String target, Attributes attributes, boolean inline) {
        Metadata metadata = place.metadata();
        Map<String, String> own = new LinkedHashMap<>(metadata.values());
        AttributeList macro = new AttributeList(List.of());
        if (target == null) {
            if (metadata.style() != null && DiagramStyle.named(metadata.style()).isPresent()) {
                move(own, "2", "target");
                move(own, "3", "format");
            }
        } else {
            String text = attributes.substitute(place.content().get(0).text());
            macro = AttributeList.parse(place.content().get(0).text());
            Map<String, Object> named = MacroAttributes.named(
                    new LinkedHashMap<>(AttributeList.parse(text).byName()));
            named.forEach((key, value) -> own.put(key, value.toString()));
        }
        own.keySet().removeIf(DiagramAttributes::isPositional);
        Attributes then = attributes.copy();
        DiagramAttributes said = new DiagramAttributes(own, place.style(), then::get);
        String title =
                metadata.title() != null ? metadata.title() : said.get("title").orElse(null);
        boolean substitutes = own.getOrDefault("subs", "").contains("attributes");
        return new FoundBlock(
                place.style(),
                metadata,
                place.first(),
                place.last(),
                target == null ? place.content() : List.of(),
                target == null ? null : attributes.substitute(target),
                macro,
                said,
                title == null ? null : plain(attributes.substitute(title)),
                Objects.requireNonNullElse(attributes.get("imagesdir"), ""),
                substitutes ? then::substitute : null,
                place.afterText() || metadata.afterText(),
                place.continued(),
                place.separator(),
                place.closed(),
                inline);
    }

    /** A block that is no diagram, and swallows what may be one. */
    void unclosed(Line first, List<Line> content) {
        if (content.stream().anyMatch(line -> LIKE_OURS.matcher(line.text()).lookingAt())) {
            Span span = new Span(first.start(), first.end());
            diagnostics.add(Diagnostic.warning(
                    document,
                    span,
                    "this block is not closed, so the diagrams after it are part of it",
                    "repeat " + first.text() + " where it ends"));
        }
    }

    private static void move(Map<String, String> own, String position, String name) {
        String value = own.remove(position);
        if (value != null) {
            own.putIfAbsent(name, value);
        }
    }

    /** What a reader would hear: without the marks around bold words and the like. */
    private static String plain(String title) {
        String text =
                title.length() > LONGEST_TITLE ? title : MARKUP.matcher(title).replaceAll("$2");
        return text.replaceAll("\\s+", " ").strip();
    }
}
