package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.Literal;
import dev.blockprint.asciidoctor.block.ShownSource;
import dev.blockprint.asciidoctor.block.TextUnderFigure;
import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BaseProcessor;

/** What takes a diagram's place in the document: an image, and its source if it is asked for, or what went wrong. */
final class FigureBlocks {
    private final BaseProcessor maker;
    private final StructuralNode parent;
    private final Document document;
    private final Conversion conversion;
    private final FigureNumbers numbers;

    FigureBlocks(
            BaseProcessor maker,
            StructuralNode parent,
            Document document,
            Conversion conversion,
            FigureNumbers numbers) {
        this.numbers = numbers;
        this.maker = maker;
        this.parent = parent;
        this.document = document;
        this.conversion = conversion;
    }

    /** One block at least. */
    List<StructuralNode> of(FoundDiagram found, Outcome outcome) {
        DiagramStyle style = found.style();
        List<StructuralNode> blocks = new ArrayList<>();
        DiagramBlock diagram = outcome.block();
        if (outcome.images().isEmpty() || diagram == null) {
            blocks.add(failed(found.node(), outcome, style));
            return blocks;
        }
        DiagramAttributes attributes = found.request().attributes();
        boolean written = false;
        for (BlockFigure figure : BlockFigure.of(diagram, outcome.images())) {
            Block block = blocks.isEmpty() ? found.node() : further(figure, attributes);
            String alt = blocks.isEmpty()
                    ? alt(found.request(), figure.image())
                    : figure.image().alt();
            String html = ImageAttributes.isHtml(document)
                    ? conversion.markup().html(figure(block, figure, alt, attributes))
                    : null;
            if (html == null) {
                fill(block, figure.image(), alt, outcome.folder(), attributes);
                blocks.add(block);
                if (!figure.image().text().isEmpty()) {
                    blocks.addAll(told(figure.image()));
                }
            } else {
                written = true;
                Block pass = maker.createBlock(parent, "pass", html);
                AttributeEntries.move(block, pass);
                blocks.add(pass);
            }
        }
        if (!written && ImageAttributes.isHtml(document) && attributes.isFolded()) {
            blocks.add(folded(outcome.text(), style));
        }
        return blocks;
    }

    private static String alt(Publishing.Request request, Image image) {
        String alt = request.attributes().own().get("alt");
        return alt != null ? alt : request.title() != null ? request.title() : image.alt();
    }

    private void fill(Block block, Image image, String alt, Path folder, DiagramAttributes attributes) {
        Map<String, Object> filled = ImageAttributes.of(image, alt, folder, attributes, document, conversion);
        filled.remove("id");
        Map<String, Object> live = block.getAttributes();
        for (String key : List.copyOf(live.keySet())) {
            if (ImageAttributes.isDropped(key) || (key.endsWith("-option") && !filled.containsKey(key))) {
                live.remove(key);
            }
        }
        filled.forEach((key, value) -> block.setAttribute(key, value, true));
    }

    /** The block of a further figure, which has its own number. */
    private Block further(BlockFigure figure, DiagramAttributes attributes) {
        BlockOptions options = figure.block().options();
        Block block = maker.createBlock(
                parent, "image", (List<String>) null, new HashMap<>(attributes.own()), new HashMap<>());
        block.setId(options.id());
        options.caption().ifPresent(title -> {
            block.setTitle(Literal.of(title));
            String caption = Placeholder.caption(document, null);
            if (caption != null) {
                block.setCaption(caption);
                numbers.next(block, document, true);
            }
        });
        return block;
    }

    private static Figure figure(Block block, BlockFigure figure, String alt, DiagramAttributes attributes) {
        return new Figure(
                figure.block(),
                figure.image(),
                block.getId(),
                block.getTitle(),
                block.getCaption(),
                alt,
                attributes.roles(),
                attributes.own());
    }

    /** In DocBook a warning, since the paragraph that Asciidoctor makes of an open block may not hold another. */
    private StructuralNode failed(Block block, Outcome outcome, DiagramStyle style) {
        boolean book = isBook();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("role", "blockprint-error");
        if (book) {
            attributes.put("name", "warning");
        }
        Block box =
                maker.createBlock(parent, book ? "admonition" : "open", (List<String>) null, attributes, compound());
        AttributeEntries.move(block, box);
        if (block.getTitle() != null) {
            // It is converted already, and a block of this kind has no caption of its own.
            String title = (book ? "" : Objects.toString(block.getCaption(), "")) + block.getTitle();
            box.setTitle("pass:[" + title.replace("]", "\\]") + "]");
        }
        if (block.getId() != null) {
            box.setId(block.getId());
        }
        for (String error : outcome.errors()) {
            Map<Object, Object> options = new HashMap<>();
            options.put("subs", "specialcharacters");
            box.append(maker.createBlock(box, "paragraph", List.of("error: " + error), new HashMap<>(), options));
        }
        if (!outcome.text().isEmpty()) {
            box.append(listing(box, outcome.text(), style));
        }
        return box;
    }

    private List<StructuralNode> told(Image image) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("role", "diagram-text");
        Block box = maker.createBlock(parent, "open", (List<String>) null, attributes, compound());
        maker.parseContent(box, TextUnderFigure.lines(image.text()));
        return isBook() ? List.copyOf(box.getBlocks()) : List.of(box);
    }

    private boolean isBook() {
        return document.isBasebackend("docbook");
    }

    private StructuralNode folded(String text, DiagramStyle style) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("collapsible-option", "");
        attributes.put("role", ShownSource.ROLE);
        Block example = maker.createBlock(parent, "example", (List<String>) null, attributes, compound());
        example.setTitle(ShownSource.TITLE);
        example.append(listing(example, text, style));
        return example;
    }

    private Block listing(StructuralNode around, String text, DiagramStyle style) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("style", "source");
        attributes.put("language", ShownSource.language(style));
        attributes.put(ShownSource.ATTRIBUTE, "");
        Map<Object, Object> options = new HashMap<>();
        options.put("subs", "specialcharacters");
        Block listing = maker.createBlock(around, "listing", text.lines().toList(), attributes, options);
        listing.setStyle("source");
        return listing;
    }

    private static Map<Object, Object> compound() {
        Map<Object, Object> options = new HashMap<>();
        options.put("content_model", ":compound");
        return options;
    }
}
