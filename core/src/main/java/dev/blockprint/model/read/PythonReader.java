package dev.blockprint.model.read;

import dev.blockprint.language.Text;
import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Aspect;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Spacing;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.Severity;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a diagram of each figure of a script. */
public final class PythonReader {
    private static final int MOST_NAMED = 12;
    /** What is honoured, or says how text is set or an image is stored: nothing is missing without them. */
    private static final Set<String> KNOWN = Set.of(
            "center",
            "compound",
            "dpi",
            "fontcolor",
            "fontname",
            "fontsize",
            "label",
            "labeljust",
            "labelloc",
            "layout",
            "margin",
            "newrank",
            "nodesep",
            "outputorder",
            "pad",
            "rankdir",
            "ranksep",
            "ratio",
            "resolution",
            "size",
            "splines");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final PythonMembers members;
    private final Map<Integer, NodeDraft> nodes = new HashMap<>();
    private final Map<GroupDraft, String> names = new HashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final int mostEdges;

    private PythonReader(Figure figure, SourceText source, Types types, ReadOptions options, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.members = new PythonMembers(types, options, diagnostics, nodes, names, figure.node(), unused);
        this.mostEdges = options.limits().edges();
    }

    /** Reads what an evaluation gave; its diagnostics are among those that come back. */
    public static Parsed<List<Diagram>> read(
            Parsed<List<Figure>> figures, SourceText source, Types types, ReadOptions options) {
        Diagnostics diagnostics = new Diagnostics(source, options.limits());
        diagnostics.addAll(figures.diagnostics());
        List<Diagram> diagrams = new ArrayList<>();
        for (Figure figure : figures.tree()) {
            diagrams.add(
                    new PythonReader(figure, source, types, options, diagnostics).diagram(figure, figures.hasErrors()));
        }
        if (diagrams.isEmpty() && !figures.hasErrors()) {
            diagnostics.error(
                    new Span(0, 0), "the script draws no diagram", "write: with Diagram(\"title\"): and nodes in it");
        }
        return new Parsed<>(diagrams, diagnostics.inOrder());
    }

    private Diagram diagram(Figure figure, boolean broken) {
        GroupDraft root = new GroupDraft(null, new Span(0, 0));
        members.read(figure.items(), root, 0);
        Finisher.nameAll(root);
        if (root.members.isEmpty() && !broken) {
            diagnostics.error(figure.span(), "the diagram has no nodes", "make nodes inside its block");
        }
        PythonEdges edges = new PythonEdges(diagnostics, nodes, names, figure, unused, mostEdges);
        Diagram diagram = new Diagram(
                        title(figure),
                        direction(figure),
                        routing(figure),
                        spacing(figure),
                        Finisher.elements(root.members, source),
                        edges.read(figure.links()))
                .withArrangements(ranks())
                .withAspect(aspect(figure));
        figure.graph().keySet().stream().filter(name -> !KNOWN.contains(name)).forEach(unused::add);
        String ground = figure.graph().getOrDefault("bgcolor", "white").toLowerCase(Locale.ROOT);
        if (ground.equals("white") || ground.equals("#ffffff") || GraphColours.isNone(ground)) {
            unused.remove("bgcolor");
        }
        note(figure);
        return diagram;
    }

    /** All ranks that Graphviz knows the names of have one thing in common: who is in it stands in line. */
    private List<Arrangement> ranks() {
        return members.ranked().stream()
                .filter(group -> group.members.size() > 1)
                .map(group -> Arrangement.of(
                        Arrangement.Kind.ALIGN,
                        1,
                        group.members.stream().map(Draft::id).toList(),
                        new Origin(source, group.span)))
                .toList();
    }

    private void note(Figure figure) {
        if (!unused.isEmpty()) {
            List<String> named = unused.stream().limit(MOST_NAMED).toList();
            diagnostics.addAll(List.of(new Diagnostic(
                    Severity.NOTE,
                    "these attributes change nothing here: " + String.join(", ", named),
                    "the theme decides how things look",
                    source,
                    new Span(figure.span().start(), figure.span().end()))));
        }
    }

    private @org.jspecify.annotations.Nullable String title(Figure figure) {
        String title = figure.graph().getOrDefault("label", figure.title());
        Text text = GraphLabels.text(GraphLabels.plain(title), figure.span());
        String plain = members.labels().of(text, 0);
        return plain.isBlank() ? null : plain;
    }

    /** Graphviz knows the four words in capitals only; all else is from top to bottom. */
    private Direction direction(Figure figure) {
        String written = figure.graph().getOrDefault("rankdir", figure.direction());
        Direction direction = switch (written) {
            case "LR" -> Direction.RIGHT;
            case "RL" -> Direction.LEFT;
            case "BT" -> Direction.UP;
            default -> Direction.DOWN;
        };
        if (!Set.of("LR", "RL", "BT", "TB").contains(written)) {
            diagnostics.warning(
                    figure.span(),
                    "the direction \"" + written + "\" counts as TB",
                    "write " + written.toUpperCase(Locale.ROOT));
        }
        return direction;
    }

    private static Routing routing(Figure figure) {
        String written = figure.graph().getOrDefault("splines", figure.curveStyle());
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "curved" -> Routing.CURVED;
            case "spline", "true" -> Routing.SPLINE;
            case "polyline" -> Routing.POLYLINE;
            case "line", "false" -> Routing.STRAIGHT;
            default -> Routing.ORTHO;
        };
    }

    /** A ratio is how many times as high as wide; the words that Graphviz knows as well say nothing to us. */
    private @org.jspecify.annotations.Nullable Aspect aspect(Figure figure) {
        double ratio = number(figure.graph().get("ratio"), 0);
        return ratio > 0.01 && ratio < 100 ? new Aspect(1, ratio, new Origin(source, figure.span())) : null;
    }

    /** The library's own distances are 0.75 and 0.6 inches. */
    private static Spacing spacing(Figure figure) {
        double rank = number(figure.graph().get("ranksep"), 0.75);
        double node = number(figure.graph().get("nodesep"), 0.6);
        double share = (rank / 0.75 + node / 0.6) / 2;
        return share > 1.6 ? Spacing.LOOSE : share < 0.6 ? Spacing.TIGHT : Spacing.NORMAL;
    }

    private static double number(@org.jspecify.annotations.Nullable String written, double otherwise) {
        return written != null && written.matches("[0-9]{1,4}(\\.[0-9]{0,6})?")
                ? Double.parseDouble(written)
                : otherwise;
    }
}
