package dev.blockprint;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Layers;
import dev.blockprint.model.Stage;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pictures are made of a diagram with layers. */
final class LayerPictures {
    private LayerPictures() {}

    /**
     * One picture.
     *
     * @param number of the layer; 0 for the last of them, where none was asked for
     * @param name of the layer; null where none was asked for
     */
    record Shown(Stage stage, int number, @Nullable String name) {}

    /** The pictures that {@code choice} means of a diagram with layers; none after an error. */
    static Parsed<List<Shown>> of(Diagram diagram, LayerChoice choice, SourceText source) {
        Layers layers = diagram.layers();
        String name = choice.name();
        if (name == null) {
            return new Parsed<>(List.of(new Shown(Stage.last(diagram), 0, null)), List.of());
        }
        Integer number = layers.find(name).orElse(null);
        if (number != null) {
            return new Parsed<>(List.of(shown(diagram, number, choice)), List.of());
        }
        boolean each = name.equals(LayerChoice.ALL) || name.equals(LayerChoice.ANIMATE);
        if (!each || layers.isEmpty()) {
            return new Parsed<>(
                    List.of(), List.of(unknown(layers, name, choice.asked() == null ? source : choice.asked())));
        }
        List<Shown> all = new ArrayList<>();
        for (int i = 1; i <= layers.count(); i++) {
            all.add(shown(diagram, i, choice));
        }
        return new Parsed<>(all, List.of());
    }

    /** Whether the pictures become one that moves. */
    static boolean move(Diagram diagram, LayerChoice choice) {
        String name = choice.name();
        return name != null
                && name.equals(LayerChoice.ANIMATE)
                && diagram.layers().find(name).isEmpty();
    }

    private static Diagnostic unknown(Layers layers, String name, SourceText source) {
        String advice = layers.isEmpty()
                ? "it has none; write layer \"" + name + "\" { } into it, or ask for no layer"
                : Nearest.advice(name, layers.names(), "it has " + String.join(", ", layers.names()));
        return Diagnostic.error(source, new Span(0, 0), "the diagram has no layer \"" + name + "\"", advice);
    }

    private static Shown shown(Diagram diagram, int number, LayerChoice choice) {
        return new Shown(
                Stage.of(diagram, number, choice.stage()),
                number,
                diagram.layers().names().get(number - 1));
    }
}
