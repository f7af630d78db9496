package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.MacroAttributes;
import java.util.Map;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** {@code diagram::file[]}: a diagram in a file of its own. */
final class DiagramMacroProcessor extends BlockMacroProcessor {
    private final DiagramStyle style;

    DiagramMacroProcessor(DiagramStyle style) {
        super(style.styleName());
        this.style = style;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        Map<String, Object> named = MacroAttributes.named(attributes);
        Block block = Placeholder.create(this, parent, style, Placeholder.FILE, target, named);
        AttributeEntries.keep(attributes, block);
        return block;
    }
}
