package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BaseProcessor;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A diagram as it stands in the parsed document.
 *
 * @param node the image block to fill; it has its title, caption and id
 * @param text the diagram's source; null if it is in a file
 * @param file the file with its source; null if it stands in the document
 */
record FoundDiagram(
        Block node,
        DiagramStyle style,
        @Nullable String text,
        @Nullable String file,
        Publishing.Request request) {

    static FoundDiagram placeholder(StructuralNode node, Document document) {
        Map<String, Object> attributes = new LinkedHashMap<>(node.getAttributes());
        DiagramStyle style =
                DiagramStyle.named(Fences.own(node, Placeholder.STYLE)).orElse(DiagramStyle.DIAGRAM);
        Object title = attributes.get(Placeholder.TITLE);
        Object file = attributes.get(Placeholder.FILE);
        Publishing.Request request = new Publishing.Request(
                attributes(attributes, style, document),
                node.getId(),
                title == null ? null : title.toString(),
                Fences.own(node, Placeholder.IMAGESDIR),
                node.getSourceLocation());
        return new FoundDiagram(
                (Block) node,
                style,
                file == null ? Fences.own(node, Placeholder.TEXT) : null,
                file == null ? null : file.toString(),
                request);
    }

    /** The listing itself becomes the image: its title stays as written, and references find it. */
    static FoundDiagram fence(BaseProcessor maker, StructuralNode node, Document document) {
        Map<String, Object> attributes = new LinkedHashMap<>(node.getAttributes());
        DiagramStyle style = DiagramStyle.ofLanguage(Fences.own(node, "language"));
        Block block = (Block) node;
        Object substitutions = attributes.get("subs");
        String text = substitutions == null
                ? block.getSource()
                : PlainText.ofSource(maker, node, block.getLines(), substitutions.toString());
        if (node instanceof RubyObjectWrapper wrapper) {
            // setContext would make it a string, where Asciidoctor wants a symbol.
            wrapper.setSymbol("context", "image");
        }
        DiagramAttributes said = attributes(attributes, style, document);
        if (node.getTitle() == null) {
            said.get("title").ifPresent(node::setTitle);
        }
        String title = node.getTitle();
        if (title != null) {
            String caption = Placeholder.caption(document, said.get("caption").orElse(null));
            if (caption != null) {
                node.setCaption(caption);
            }
        }
        Publishing.Request request = new Publishing.Request(
                said,
                node.getId(),
                title == null ? null : PlainText.ofHtml(title),
                Objects.toString(document.getAttribute("imagesdir"), ""),
                node.getSourceLocation());
        return new FoundDiagram(block, style, text, null, request);
    }

    static DiagramAttributes attributes(Map<String, Object> attributes, DiagramStyle style, Document document) {
        Map<String, String> own = new LinkedHashMap<>();
        attributes.forEach((key, value) -> {
            boolean said =
                    value != null && !(key.equals("target") && value.toString().isBlank());
            if (said && !Placeholder.isInternal(key) && !DiagramAttributes.isPositional(key)) {
                own.put(key, value.toString());
            }
        });
        return new DiagramAttributes(own, style, name -> {
            Object value = document.getAttribute(name);
            return value == null ? null : value.toString();
        });
    }

    Outcome publish(Publishing publishing) {
        return file != null
                ? publishing.file(file, style, request)
                : publishing.text(Objects.toString(text, ""), style.dialect(), request);
    }
}
