package dev.blockprint.layout;

import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.IconType;
import dev.blockprint.icons.TileKind;
import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Spacing;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes diagrams for tests of the layout from a few lines of text, without the language. */
final class Sketches {
    private static final Pattern GROUP = Pattern.compile("(\\w+) = ([a-z-]+) \"(.*)\" \\{");
    private static final Pattern NODE = Pattern.compile("([\\w, ]+) = ([\\w/-]+)(?: \"(.*)\")?( right)?");
    private static final Pattern EDGE = Pattern.compile("(.+?)(?:: (.+))?");
    private static final Pattern ARRANGEMENT = Pattern.compile("(row|column|align|grid)(?: (\\d+):)? (.+)");
    private static final Pattern ARROW = Pattern.compile(" (->|<-|<->|--) ");

    private final Deque<List<Element>> open = new ArrayDeque<>();
    private final Deque<Matcher> groups = new ArrayDeque<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Arrangement> arrangements = new ArrayList<>();
    private final Map<String, Direction> directions = new HashMap<>();
    private final Origin origin;
    private Direction direction = Direction.RIGHT;
    private @Nullable String title;

    private Sketches(Origin origin) {
        this.origin = origin;
        open.push(new ArrayList<>());
    }

    static Diagram of(String text) {
        Sketches made = new Sketches(new Origin(SourceText.of("test", text), new Span(0, 0)));
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(made::line);
        return new Diagram(made.title, made.direction, Routing.ORTHO, Spacing.NORMAL, made.open.element(), made.edges)
                .withArrangements(made.arrangements);
    }

    private void line(String line) {
        Matcher group = GROUP.matcher(line);
        Matcher node = NODE.matcher(line);
        Matcher arranged = ARRANGEMENT.matcher(line);
        if (line.startsWith("direction ")) {
            Direction wanted = Direction.valueOf(line.substring(10).toUpperCase(Locale.ROOT));
            if (groups.isEmpty()) {
                direction = wanted;
            } else {
                directions.put(groups.element().group(1), wanted);
            }
        } else if (arranged.matches()) {
            int columns = arranged.group(2) == null ? 1 : Integer.parseInt(arranged.group(2));
            arrangements.add(Arrangement.of(
                    Arrangement.Kind.valueOf(arranged.group(1).toUpperCase(Locale.ROOT)),
                    columns,
                    List.of(arranged.group(3).split(", ", -1)),
                    origin));
        } else if (line.startsWith("title ")) {
            title = line.substring(6);
        } else if (line.equals("}")) {
            Matcher head = groups.pop();
            List<Element> members = open.pop();
            FrameKind kind = head.group(2).equals("group")
                    ? FrameKind.GENERIC
                    : FrameKind.valueOf(head.group(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            open.element()
                    .add(new Group(
                            head.group(1),
                            kind,
                            head.group(3),
                            null,
                            directions.get(head.group(1)),
                            members,
                            Decor.NONE,
                            origin));
        } else if (group.matches()) {
            groups.push(group);
            open.push(new ArrayList<>());
        } else if (node.matches()) {
            for (String id : node.group(1).split(", ", -1)) {
                open.element().add(node(id, node));
            }
        } else {
            edges(line);
        }
    }

    private Node node(String id, Matcher match) {
        String type = match.group(2);
        String label = match.group(3) == null ? id : match.group(3).replace("\\n", "\n");
        boolean plain = type.equals("box") || type.equals("text");
        Face face = plain
                ? new Face.Plain(Shape.valueOf(type.toUpperCase(Locale.ROOT)))
                : new Face.Icon(
                        new IconType("aws", "any", type, label, ArtKind.GLYPH, TileKind.valueOf(tile(type)), type));
        LabelPlace place = plain ? LabelPlace.INSIDE : match.group(4) != null ? LabelPlace.RIGHT : LabelPlace.BELOW;
        return new Node(id, type, face, label, NodeSize.NORMAL, place, Decor.NONE, origin);
    }

    private static String tile(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        for (TileKind kind : TileKind.values()) {
            if (kind.name().equals(upper)) {
                return upper;
            }
        }
        return TileKind.GENERIC.name();
    }

    private void edges(String line) {
        Matcher labelled = EDGE.matcher(line);
        if (!labelled.matches()) {
            throw new IllegalArgumentException(line);
        }
        String chain = labelled.group(1);
        Matcher arrows = ARROW.matcher(chain);
        String[] ends = ARROW.split(chain, -1);
        for (int i = 0; arrows.find(); i++) {
            Arrow arrow = switch (arrows.group(1)) {
                case "->" -> Arrow.FORWARD;
                case "<-" -> Arrow.BACK;
                case "<->" -> Arrow.BOTH;
                default -> Arrow.NONE;
            };
            for (String from : ends[i].split(", ", -1)) {
                for (String to : ends[i + 1].split(", ", -1)) {
                    edges.add(new Edge(from, to, arrow, labelled.group(2), false, 1, Decor.NONE, origin));
                }
            }
        }
    }
}
