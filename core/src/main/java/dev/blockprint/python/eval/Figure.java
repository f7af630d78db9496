package dev.blockprint.python.eval;

import dev.blockprint.icons.IconType;
import dev.blockprint.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A diagram as a script made it, with everything in the order it was made.
 *
 * @param title its name; may be empty
 * @param direction as written, such as {@code LR}
 * @param graph what is said in {@code graph_attr}, and so on for nodes and edges
 */
public record Figure(
        String title,
        String direction,
        String curveStyle,
        Map<String, String> graph,
        Map<String, String> node,
        Map<String, String> edge,
        List<Item> items,
        List<Link> links,
        Span span) {
    public Figure {
        graph = copy(graph);
        node = copy(node);
        edge = copy(edge);
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** A node or a cluster. */
    public sealed interface Item permits Box, Frame {}

    /**
     * A node.
     *
     * @param number by which links mean it
     * @param className of the class in the library
     * @param type null for a plain node
     * @param picture the path of the author's own icon; null if there is none
     */
    public record Box(
            int number,
            String className,
            @Nullable IconType type,
            @Nullable String picture,
            String label,
            Map<String, String> attributes,
            Span span)
            implements Item {
        public Box {
            attributes = copy(attributes);
        }
    }

    /** A cluster. */
    public record Frame(String label, Map<String, String> attributes, List<Item> items, Span span) implements Item {
        public Frame {
            attributes = copy(attributes);
            items = List.copyOf(items);
        }
    }

    /** An edge from the node that was left of the operator to that which was right of it. */
    public record Link(int from, int to, boolean forward, boolean reverse, Map<String, String> attributes, Span span) {
        public Link {
            attributes = copy(attributes);
        }
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
