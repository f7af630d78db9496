package dev.blockprint.model.write;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Spacing;
import dev.blockprint.model.read.Types;
import java.util.Locale;

/**
 * Writes a diagram in the native language. Read again, the text gives the same diagram but for ids and places; a
 * story, and an arrangement of arrangements, are not written.
 */
public final class DiagramWriter {
    private final Diagram diagram;
    private final Types types;
    private final Hints hints;

    private DiagramWriter(Diagram diagram, Types types, Hints hints) {
        this.diagram = diagram;
        this.types = types;
        this.hints = hints;
    }

    /** The text, which ends with a line feed. */
    public static String write(Diagram diagram, Types types, Hints hints) {
        return new DiagramWriter(diagram, types, hints).text();
    }

    private String text() {
        Names names = new Names(diagram.members(), hints);
        StringBuilder edges = new StringBuilder();
        // First, for they decide which groups need a name.
        new EdgeWriter(names, hints, diagram.edges(), edges).write();
        StringBuilder arrangements = new StringBuilder();
        diagram.arrangements().stream()
                .filter(one -> one.cells().stream().allMatch(cell -> cell.size() == 1))
                .forEach(one -> arrangements.append(arrangement(one, names)));
        StringBuilder elements = new StringBuilder();
        new ElementWriter(types, names, hints, elements).write(diagram.members(), "", 0);
        StringBuilder settings = new StringBuilder();
        hints.comments()
                .forEach(comment ->
                        settings.append(("# " + comment).stripTrailing()).append('\n'));
        settings(settings);
        StringBuilder text = new StringBuilder();
        for (StringBuilder part : java.util.List.of(settings, elements, arrangements, edges)) {
            text.append(text.isEmpty() || part.isEmpty() ? "" : "\n").append(part);
        }
        return text.toString();
    }

    private void settings(StringBuilder out) {
        if (diagram.title() != null) {
            out.append("title ").append(Quoted.text(diagram.title())).append('\n');
        }
        if (diagram.direction() != Direction.RIGHT) {
            out.append("direction ").append(word(diagram.direction())).append('\n');
        }
        if (diagram.routing() != Routing.ORTHO) {
            out.append("edges ").append(word(diagram.routing())).append('\n');
        }
        if (diagram.spacing() != Spacing.NORMAL) {
            out.append("spacing ").append(word(diagram.spacing())).append('\n');
        }
        if (diagram.theme() != null) {
            out.append("theme ").append(word(diagram.theme())).append('\n');
        }
    }

    private static String arrangement(Arrangement arrangement, Names names) {
        String columns = arrangement.kind() == Arrangement.Kind.GRID ? " " + arrangement.columns() + ":" : "";
        return word(arrangement.kind())
                + columns
                + " "
                + String.join(
                        ", ",
                        arrangement.members().stream().map(names::reference).toList())
                + "\n";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
