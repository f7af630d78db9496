package dev.blockprint.layout;

import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.model.Stage;
import dev.blockprint.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands, in px from the top left corner of the picture, margins included.
 *
 * @param title null if the diagram has none
 * @param frames each before the frames inside it
 * @param edges in the order of the diagram
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

    /** What one layer shows of this, which is the layout of the whole: all of it is at the same place. */
    public Layout showing(Stage stage) {
        Map<String, Element> shown = new HashMap<>();
        stage.diagram().elements().forEach(element -> shown.put(element.id(), element));
        List<PlacedFrame> someFrames = new ArrayList<>();
        for (PlacedFrame frame : frames) {
            if (shown.get(frame.group().id()) instanceof Group group) {
                someFrames.add(new PlacedFrame(group, frame.box(), frame.level(), frame.title()));
            }
        }
        List<PlacedNode> someNodes = new ArrayList<>();
        for (PlacedNode placed : nodes) {
            if (shown.get(placed.node().id()) instanceof Node node) {
                someNodes.add(new PlacedNode(node, placed.tile(), placed.label()));
            }
        }
        List<RoutedEdge> someEdges = new ArrayList<>();
        for (int i = 0; i < stage.edges().size(); i++) {
            RoutedEdge routed = edges.get(stage.edges().get(i));
            someEdges.add(new RoutedEdge(stage.diagram().edges().get(i), routed.path(), routed.label()));
        }
        return new Layout(width, height, title, someFrames, someNodes, someEdges, story.showing(stage), warnings);
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
