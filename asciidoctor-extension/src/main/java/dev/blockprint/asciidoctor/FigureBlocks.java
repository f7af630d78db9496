package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
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

    FigureBlocks(BaseProcessor maker, StructuralNode parent, Document document, Conversion conversion) {
        this.maker = maker;
        this.parent = parent;
        this.document = document;
        this.conversion = conversion;
    }

    /** One block at least. */
    List<StructuralNode> of(FoundDiagram found, Outcome outcome) {
        Block block = found.node();
        Publishing.Request request = found.request();
        DiagramStyle style = found.style();
        List<StructuralNode> blocks = new ArrayList<>();
        Image image = outcome.image();
        DiagramBlock diagram = outcome.block();
        if (image == null || diagram == null) {
            blocks.add(failed(block, outcome, style));
            return blocks;
        }
        DiagramAttributes attributes = request.attributes();
        String alt = attributes.own().get("alt");
        if (alt == null) {
            alt = request.title() != null ? request.title() : image.alt();
        }
        String html = ImageAttributes.isHtml(document)
                ? conversion.markup().html(figure(block, diagram, image, alt, attributes))
                : null;
        if (html == null) {
            Map<String, Object> filled =
                    ImageAttributes.of(image, alt, outcome.folder(), attributes, document, conversion);
            Map<String, Object> live = block.getAttributes();
            for (String key : List.copyOf(live.keySet())) {
                if (ImageAttributes.isDropped(key) || (key.endsWith("-option") && !filled.containsKey(key))) {
                    live.remove(key);
                }
            }
            filled.forEach((key, value) -> block.setAttribute(key, value, true));
            blocks.add(block);
        } else {
            Block pass = maker.createBlock(parent, "pass", html);
            AttributeEntries.move(block, pass);
            blocks.add(pass);
        }
        if (html == null && ImageAttributes.isHtml(document) && attributes.isFolded()) {
            blocks.add(folded(outcome.text(), style));
        }
        return blocks;
    }

    private static Figure figure(
            Block block, DiagramBlock diagram, Image image, String alt, DiagramAttributes attributes) {
        return new Figure(
                diagram,
                image,
                block.getId(),
                block.getTitle(),
                block.getCaption(),
                alt,
                attributes.roles(),
                attributes.own());
    }

    private StructuralNode failed(Block block, Outcome outcome, DiagramStyle style) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("role", "blockprint-error");
        Block box = maker.createBlock(parent, "open", (List<String>) null, attributes, compound());
        AttributeEntries.move(block, box);
        if (block.getTitle() != null) {
            box.setTitle(Objects.toString(block.getCaption(), "") + block.getTitle());
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

    private StructuralNode folded(String text, DiagramStyle style) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("collapsible-option", "");
        attributes.put("role", "blockprint-source");
        Block example = maker.createBlock(parent, "example", (List<String>) null, attributes, compound());
        example.setTitle("Diagram source");
        example.append(listing(example, text, style));
        return example;
    }

    private Block listing(StructuralNode around, String text, DiagramStyle style) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("style", "source");
        attributes.put("language", style == DiagramStyle.DIAGRAMS ? "python" : style.styleName());
        attributes.put(Placeholder.SHOWN, "");
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
