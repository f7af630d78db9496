package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BaseProcessor;
import org.jspecify.annotations.Nullable;

/**
 * The image block that stands for a diagram from the moment it is parsed until the whole document is known: only then
 * does Asciidoctor tell where a block stands. Its figure number is drawn at once, so that it counts with the document's
 * other images.
 */
final class Placeholder {
    private static final String PREFIX = "blockprint-";
    static final String STYLE = PREFIX + "style";
    static final String TEXT = PREFIX + "text";
    static final String FILE = PREFIX + "file";
    static final String TITLE = PREFIX + "title";
    static final String IMAGESDIR = PREFIX + "imagesdir";

    private Placeholder() {}

    static boolean isPlaceholder(StructuralNode node) {
        return "image".equals(node.getContext()) && node.getAttribute(STYLE, null, false) != null;
    }

    static boolean isInternal(String attribute) {
        return attribute.startsWith(PREFIX);
    }

    /**
     * A placeholder for a diagram.
     *
     * @param key {@link #TEXT} or {@link #FILE}
     * @param value the diagram's text, or its file
     */
    static Block create(
            BaseProcessor maker,
            StructuralNode parent,
            DiagramStyle style,
            String key,
            String value,
            Map<String, Object> attributes) {
        Map<String, Object> kept = new LinkedHashMap<>(attributes);
        kept.put(STYLE, style.styleName());
        kept.put(key, value);
        Object imagesdir = parent.getDocument().getAttribute("imagesdir");
        kept.put(IMAGESDIR, imagesdir == null ? "" : imagesdir.toString());
        kept.put("target", attributes.getOrDefault("target", ""));
        DiagramAttributes said = FoundDiagram.attributes(attributes, style, parent.getDocument());
        Object title = said.get("title").orElse(null);
        Object caption = said.get("caption").orElse(null);
        kept.remove("title");
        kept.remove("caption");
        if (title != null) {
            kept.put(TITLE, PlainText.ofTitle(maker, parent, title.toString()));
        }
        Block block = maker.createBlock(parent, "image", (List<String>) null, kept, new HashMap<>());
        if (title != null) {
            block.setTitle(title.toString());
            String label = caption(parent.getDocument(), caption);
            if (label != null) {
                block.setCaption(label);
            }
        }
        return block;
    }

    /** As Asciidoctor captions an image: the block's own, else the document's, else a number. */
    static @Nullable String caption(Document document, @Nullable Object own) {
        Object given = own != null ? own : document.getAttribute("caption");
        if (given != null) {
            return given.toString();
        }
        Object label = document.getAttribute("figure-caption");
        return label == null ? null : label + " " + document.getAndIncrementCounter("figure-number") + ". ";
    }
}
