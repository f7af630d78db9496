package dev.blockprint.layout;

import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands, in px from the top left corner of the picture, margins included.
 *
 * @param title null if the diagram has none
 * @param frames each before the frames inside it
 * @param story steps, notes and legend
 * @param warnings what the author asked for and did not get
 */
public record Layout(
        double width,
        double height,
        @Nullable TextBlock title,
        List<PlacedFrame> frames,
        List<PlacedNode> nodes,
        List<RoutedEdge> edges,
        PlacedStory story,
        List<Diagnostic> warnings) {
    public Layout {
        frames = List.copyOf(frames);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        warnings = List.copyOf(warnings);
    }

    /** The same with what there is to say about it. */
    Layout saying(List<Diagnostic> said) {
        return new Layout(width, height, title, frames, nodes, edges, story, said);
    }

    /** A layout of a diagram that tells nothing beside what it shows. */
    public Layout(
            double width,
            double height,
            @Nullable TextBlock title,
            List<PlacedFrame> frames,
            List<PlacedNode> nodes,
            List<RoutedEdge> edges,
            List<Diagnostic> warnings) {
        this(width, height, title, frames, nodes, edges, PlacedStory.NONE, warnings);
    }
}
