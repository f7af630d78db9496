package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** A block of one of our styles, such as {@code [diagram]}. */
final class DiagramBlockProcessor extends BlockProcessor {
    /** Not among Asciidoctor's documented contexts: a fence with a style line above it. */
    private static final String FENCED_CODE = ":fenced_code";

    private final DiagramStyle style;

    DiagramBlockProcessor(DiagramStyle style) {
        super(style.styleName(), config());
        this.style = style;
    }

    /** Asciidoctor adds to the map. */
    private static Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>();
        config.put(
                Contexts.KEY,
                List.of(
                        Contexts.LISTING,
                        Contexts.LITERAL,
                        Contexts.OPEN,
                        Contexts.PARAGRAPH,
                        Contexts.EXAMPLE,
                        Contexts.PASS,
                        FENCED_CODE));
        config.put(ContentModel.KEY, ContentModel.COMPOUND);
        return config;
    }

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        List<String> lines = reader.readLines();
        Map<String, Object> named = new LinkedHashMap<>(attributes);
        Object target = named.remove("2");
        if (target != null) {
            named.putIfAbsent("target", target);
        }
        Object format = named.remove("3");
        if (format != null) {
            named.putIfAbsent("format", format);
        }
        Object substitutions = named.remove("subs");
        String text = substitutions == null
                ? String.join("\n", lines)
                : PlainText.ofSource(this, parent, lines, substitutions.toString());
        Block block = Placeholder.create(this, parent, style, Placeholder.TEXT, text, named);
        AttributeEntries.keep(attributes, block);
        return block;
    }
}
