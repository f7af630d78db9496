package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.MacroAttributes;
import dev.blockprint.document.Image;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** {@code diagram:file[]}: a diagram within a line of text. */
final class DiagramInlineProcessor extends InlineMacroProcessor {
    private final DiagramStyle style;
    private final Conversions conversions;

    DiagramInlineProcessor(DiagramStyle style, Conversions conversions) {
        super(style.styleName(), config(style));
        this.style = style;
        this.conversions = conversions;
    }

    /** A word of its own, and not a block's macro, which is mere text within a paragraph. Asciidoctor adds to the map. */
    private static Map<String, Object> config(DiagramStyle style) {
        Map<String, Object> config = new HashMap<>();
        config.put(REGEXP, "\\\\?(?<![\\w:.-])" + style.styleName() + ":([^:\\s\\[][^\\s\\[]*)\\[(|.*?[^\\\\])\\]");
        return config;
    }

    @Override
    public PhraseNode process(StructuralNode parent, String target, Map<String, Object> positional) {
        Document document = parent.getDocument();
        Conversion conversion = conversions.of(document);
        Map<String, Object> named = MacroAttributes.named(positional);
        DiagramAttributes attributes = FoundDiagram.attributes(named, style, document);
        Object title = named.get("title");
        Publishing.Request request = new Publishing.Request(
                attributes,
                attributes.own().get("id"),
                title == null ? null : title.toString(),
                Objects.toString(document.getAttribute("imagesdir"), ""),
                parent.getSourceLocation());
        Outcome outcome = new Publishing(this, document, conversion).file(target, style, request);
        conversion.finish();
        // A line has room for one picture: the first.
        Image image = outcome.images().isEmpty() ? null : outcome.images().get(0);
        if (image == null) {
            Map<String, Object> role = new LinkedHashMap<>();
            role.put("role", "blockprint-error");
            Map<String, Object> options = new LinkedHashMap<>();
            options.put("type", ":monospaced");
            return createPhraseNode(parent, "quoted", style.styleName() + ":" + target + "[]", role, options);
        }
        String alt = attributes.own().getOrDefault("alt", title == null ? image.alt() : title.toString());
        Map<String, Object> filled = ImageAttributes.of(image, alt, outcome.folder(), attributes, document, conversion);
        if (title != null) {
            // As with any image within a line, it is shown where the mouse points.
            filled.put("title", title);
        }
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("type", "image");
        options.put("target", filled.get("target"));
        return createPhraseNode(parent, "image", (String) null, filled, options);
    }
}
