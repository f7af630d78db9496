package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.FigureSize;
import dev.blockprint.asciidoctor.block.Literal;
import dev.blockprint.asciidoctor.block.MacroAttributes;
import dev.blockprint.asciidoctor.block.TextUnderFigure;
import dev.blockprint.document.Image;
import dev.blockprint.document.Replacement;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is written in place of a diagram block. */
final class BlockReplacement {
    private static final List<String> OUR_OPTIONS = List.of("fold", "code-fold", "describe", "nocache", "linenums");
    private static final int MOST_ERRORS = 5;

    private final String document;
    private final FoundBlock block;
    private final String newline;

    BlockReplacement(String document, FoundBlock block) {
        this.document = document;
        this.block = block;
        this.newline = newline();
    }

    /**
     * The attribute lines lose what is ours, and the block becomes an image macro, or several.
     *
     * @param source what was drawn
     */
    List<Replacement> by(List<Image> images, Function<Image, String> target, String source) {
        List<Replacement> replacements = new ArrayList<>();
        Line first = block.metadata().first();
        for (Metadata.AttributeLine attributes : block.metadata().attributeLines()) {
            Line line = attributes.line();
            List<String> kept = kept(attributes.list(), true);
            boolean same = kept.equals(attributes.list().items().stream()
                    .map(AttributeList.Item::raw)
                    .toList());
            if (kept.isEmpty() && !same) {
                // Where the line ended a paragraph, a blank line has to do so.
                boolean whole = line.whole() && !(block.afterText() && line.equals(first));
                replacements.add(new Replacement(new Span(line.start(), whole ? line.next() : line.end()), ""));
            } else if (!same) {
                Span written = new Span(line.start(), line.start() + line.text().length());
                replacements.add(new Replacement(written, "[" + String.join(",", kept) + "]"));
            }
        }
        boolean before = block.afterText() && first == null;
        StringBuilder macro = new StringBuilder(before ? newline : "");
        for (Image image : images) {
            boolean further = macro.indexOf("image::") >= 0;
            macro.append(further ? further(image, images.indexOf(image) + 1) : "")
                    .append(macro(image, target.apply(image), false, further))
                    .append(told(image));
        }
        if (block.said().isFolded()) {
            macro.append(under(FoldedSource.lines(source, block.style(), document)));
        }
        replacements.add(
                new Replacement(new Span(block.first().start(), block.last().end()), macro.toString()));
        return replacements;
    }

    /** A macro within a line becomes one, too. */
    Replacement within(Image image, String target) {
        String macro = macro(image, target, true, false).replaceFirst("^image::", "image:");
        return new Replacement(new Span(block.first().start(), block.last().end()), macro);
    }

    /** A comment before the line of a macro; a cell of a table would show it. */
    List<Replacement> markedWithin(List<Diagnostic> diagnostics) {
        if (block.separator() != 0) {
            return List.of();
        }
        int at = block.first().start();
        while (at > 0 && document.charAt(at - 1) != '\n' && document.charAt(at - 1) != '\r') {
            at--;
        }
        return List.of(new Replacement(new Span(at, at), comment(diagnostics)));
    }

    /** In a list the text is a block of its own, which belongs to the same item. */
    private String told(Image image) {
        List<String> lines = TextUnderFigure.lines(image.text());
        if (lines.isEmpty()) {
            return "";
        }
        List<String> block = new ArrayList<>(lines);
        if (this.block.continued()) {
            block.add(0, "--");
            block.add("--");
        }
        return under(block);
    }

    /** A block that stands under the image. */
    private String under(List<String> lines) {
        String text = newline + (block.continued() ? "+" : "") + newline + String.join(newline, lines);
        return block.separator() == 0
                ? text
                : text.replace(String.valueOf(block.separator()), "\\" + block.separator());
    }

    /** The block stays, behind a comment; or before it, where a list continuation may not be separated from its block. */
    List<Replacement> marked(List<Diagnostic> diagnostics) {
        StringBuilder comment = new StringBuilder(comment(diagnostics));
        Line first = block.metadata().first() == null
                ? block.first()
                : block.metadata().first();
        int at = first.start();
        if (block.continued() && block.last().whole()) {
            at = block.last().next();
            boolean open = at == block.last().end();
            comment.insert(0, open ? newline : "");
        } else if (!first.whole()) {
            comment.insert(0, newline);
        }
        return List.of(new Replacement(new Span(at, at), comment.toString()));
    }

    private String comment(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .limit(MOST_ERRORS)
                .map(error -> {
                    String advice = error.advice() == null ? "" : "; " + error.advice();
                    String text = error.message() + advice + " (" + error.location() + ")";
                    return "// blockprint: error: " + oneLine(text) + newline;
                })
                .collect(Collectors.joining());
    }

    /** What stands between two images: the second has a number in its id, and its own title where the first has one. */
    private String further(Image image, int number) {
        String between = newline + (block.continued() ? "+" : "") + newline;
        String title = Literal.of(oneLine(image.title()));
        String id = block.metadata().value("id");
        return between
                + (block.title() == null || image.title().isBlank() ? "" : "." + title + newline)
                + (id == null ? "" : "[#" + id + "-" + number + "]" + newline);
    }

    private String macro(Image image, String target, boolean inline, boolean further) {
        List<String> items = new ArrayList<>();
        DiagramAttributes said = block.said();
        Map<String, String> own = said.own();
        if (further) {
            items.add("alt=" + quoted(image.alt(), true));
        } else if (!own.containsKey("alt")) {
            items.add("alt=" + quoted(block.title() != null ? block.title() : image.alt(), true));
        } else if (block.target() != null || said.inherited().containsKey("alt")) {
            items.add("alt=" + quoted(own.get("alt"), false));
        }
        FigureSize.of(image, own.get("width"), own.get("height"), said.scale()).ifPresent(size -> {
            items.add("width=" + size.width());
            items.add("height=" + size.height());
        });
        items.addAll(inherited(image, items, inline || further));
        for (String item : kept(block.macro(), false)) {
            boolean given = item.startsWith("alt=")
                    || (item.startsWith("width=") && items.stream().anyMatch(other -> other.startsWith("width=")));
            if (!given) {
                items.add(item);
            }
        }
        String macro = "image::" + target + "[" + String.join(",", items) + "]";
        return block.separator() == 0
                ? macro
                : macro.replace(String.valueOf(block.separator()), "\\" + block.separator());
    }

    /** What the document says of all its diagrams, since an image does not look there. */
    private List<String> inherited(Image image, List<String> said, boolean untitled) {
        List<String> items = new ArrayList<>();
        Map<String, String> own = block.said().own();
        block.said().inherited().forEach((name, value) -> {
            if (said.stream().noneMatch(item -> item.startsWith(name + "="))) {
                items.add(name + "=" + verbatim(value));
            }
        });
        for (String name : List.of("title", "caption")) {
            boolean standing = own.containsKey(name)
                    || (name.equals("title") && block.metadata().title() != null);
            if (!standing && !untitled) {
                block.said().get(name).ifPresent(value -> items.add(name + "=" + verbatim(value)));
            }
        }
        String type = block.said().svgType();
        if (image.name().endsWith(".svg") && !type.equals("static") && !own.containsKey(type + "-option")) {
            items.add("opts=" + type);
        }
        return items;
    }

    /** The items of a list that an image understands, as written. */
    private List<String> kept(AttributeList list, boolean line) {
        boolean ours = block.target() == null;
        List<String> kept = new ArrayList<>();
        Map<String, Object> named = line ? Map.of() : MacroAttributes.named(new LinkedHashMap<>(list.byName()));
        for (String name : List.of("width", "height")) {
            boolean positional = list.items().stream().noneMatch(item -> name.equals(item.name()));
            if (!line && positional && named.containsKey(name)) {
                kept.add(name + "=" + named.get(name));
            }
        }
        for (AttributeList.Item item : list.items()) {
            String name = item.name();
            if (name == null && line && item.position() == 1) {
                String shorthand = item.value().contains(" ")
                        ? ""
                        : Shorthand.parse(item.value()).forImage(OUR_OPTIONS);
                String text = ours || Shorthand.parse(item.value()).style() == null ? shorthand : item.raw();
                if (!text.isEmpty()) {
                    kept.add(text);
                }
            } else if (name == null) {
                if (line && !ours) {
                    kept.add(item.raw());
                }
            } else if (name.equals("opts") || name.equals("options")) {
                List<String> options =
                        new ArrayList<>(List.of(item.value().replace(" ", "").split(",", -1)));
                options.removeAll(OUR_OPTIONS);
                if (!options.isEmpty()) {
                    kept.add(name + "=" + quoted(String.join(",", options), false));
                }
            } else if (!DiagramAttributes.isOurs(name)) {
                kept.add(item.raw());
            }
        }
        return kept;
    }

    /** A document attribute's value, which is one line, and may end in a space. */
    private static String verbatim(String value) {
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }

    private static String quoted(String text, boolean escapeReferences) {
        String line = oneLine(text).replace("\"", "\\\"");
        return "\"" + (escapeReferences ? line.replaceAll("\\{(?=[\\w])", "\\\\{") : line) + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private String newline() {
        Line line = block.last();
        // Other text of the line may stand behind the block.
        String own = document.substring(line.end(), line.next()).replaceAll("[^\r\n]", "");
        if (!own.isEmpty()) {
            return own;
        }
        int first = document.indexOf('\n');
        return first > 0 && document.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }
}
