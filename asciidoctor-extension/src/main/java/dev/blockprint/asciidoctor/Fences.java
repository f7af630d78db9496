package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.asciidoctor.block.ShownSource;
import java.util.Arrays;
import java.util.Objects;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;

/**
 * Which listings are diagrams: {@code diagram} in any form, {@code dot} and {@code graphviz} between backticks only,
 * since {@code [source,dot]} is what people write to show DOT; {@code python} where its role is {@code diagram}. The
 * attribute {@code diagram-fences} narrows it.
 */
final class Fences {
    private static final String DEFAULT = "diagram,dot,graphviz,python";

    private Fences() {}

    static boolean isDiagram(StructuralNode node, Document document) {
        if (!"listing".equals(node.getContext())
                || !"source".equals(node.getStyle())
                || node.getAttribute(ShownSource.ATTRIBUTE, null, false) != null) {
            return false;
        }
        String language = own(node, "language");
        boolean backticks = own(node, "cloaked-context").equals("fenced_code");
        boolean script = language.equals("python") && node.hasRole("diagram");
        boolean known = DiagramStyle.named(language).isPresent()
                && (backticks || language.equals(DiagramStyle.DIAGRAM.styleName()));
        if (!script && !known) {
            return false;
        }
        String fences = Objects.toString(document.getAttribute("diagram-fences"), DEFAULT);
        return Arrays.stream(fences.split(",", -1)).map(String::strip).anyMatch(language::equals);
    }

    static String own(StructuralNode node, String attribute) {
        return Objects.toString(node.getAttribute(attribute, null, false), "");
    }
}
