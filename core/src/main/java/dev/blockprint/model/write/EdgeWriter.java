package dev.blockprint.model.write;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes edges, as few statements as read well: chains, lists on both sides, pairs of two series. The statements make the
 * same edges in the same order.
 */
final class EdgeWriter {
    private static final int WIDTH = 88;

    private final Names names;
    private final Hints hints;
    private final List<Edge> edges;
    private final StringBuilder out;

    EdgeWriter(Names names, Hints hints, List<Edge> edges, StringBuilder out) {
        this.names = names;
        this.hints = hints;
        this.edges = edges;
        this.out = out;
    }

    void write() {
        int at = 0;
        while (at < edges.size()) {
            Edge first = edges.get(at);
            List<String> comments = hints.comments(first.origin());
            out.append(at > 0 && !comments.isEmpty() ? "\n" : "");
            comments.forEach(
                    comment -> out.append(("# " + comment).stripTrailing()).append('\n'));
            int pairs = pairs(at);
            at = pairs > 1 ? pairwise(at, pairs) : chain(at);
        }
    }

    /** {@code web => db}, for two series of which each node is joined to that with the same number. */
    private int pairwise(int at, int count) {
        Edge first = edges.get(at);
        String left =
                ends(edges.subList(at, at + count).stream().map(Edge::from).toList());
        String right = ends(edges.subList(at, at + count).stream().map(Edge::to).toList());
        finish(left + " => " + right, first, false);
        return at + count;
    }

    private int pairs(int at) {
        Edge first = edges.get(at);
        NodeSeries from = names.seriesOf(first.from());
        NodeSeries to = names.seriesOf(first.to());
        boolean possible = from != null
                && to != null
                && !from.equals(to)
                && from.ids().size() == to.ids().size()
                && first.arrow() == Arrow.FORWARD
                && !first.weak()
                && plainEnds(first)
                && at + from.ids().size() <= edges.size();
        if (!possible || from == null || to == null) {
            return 0;
        }
        for (int i = 0; i < from.ids().size(); i++) {
            Edge edge = edges.get(at + i);
            boolean fits = edge.from().equals(from.ids().get(i))
                    && edge.to().equals(to.ids().get(i))
                    && alike(edge, first)
                    && edge.arrow() == first.arrow()
                    && (i == 0 || hints.silent(edge.origin()));
            if (!fits) {
                return 0;
            }
        }
        return from.ids().size();
    }

    private int chain(int at) {
        Edge first = edges.get(at);
        Segment segment = first(at);
        StringBuilder text = new StringBuilder(ends(segment.left, first, true));
        text.append(' ').append(sign(first)).append(' ').append(ends(segment.right, first, false));
        int next = segment.end;
        while (first.label() == null && plainEnds(first) && next < edges.size()) {
            Segment further = further(next, segment.right, first);
            String more = further == null ? "" : " " + sign(edges.get(next)) + " " + ends(further.right);
            if (further == null || text.length() + more.length() > WIDTH) {
                break;
            }
            text.append(more);
            segment = further;
            next = further.end;
        }
        finish(text.toString(), first, true);
        return next;
    }

    private void finish(String text, Edge edge, boolean mayBeWeak) {
        AttributeText attributes = new AttributeText().decor(edge.decor());
        if (edge.weak() && !(mayBeWeak && edge.arrow() == Arrow.FORWARD)) {
            attributes.word("weak");
        }
        if (edge.length() != 1) {
            attributes.value("length", Integer.toString(edge.length()));
        }
        String label = edge.label() == null ? "" : ": " + Quoted.label(edge.label());
        String remark = hints.remark(edge.origin());
        out.append(text).append(label).append(attributes.text());
        out.append(remark == null ? "" : "  # " + remark).append('\n');
    }

    /** Edges from each on the left to each on the right; the last is before {@code end}. */
    private record Segment(List<String> left, List<String> right, int end) {}

    private Segment first(int at) {
        Edge first = edges.get(at);
        List<String> right = targets(at, first);
        List<String> left = new ArrayList<>(List.of(first.from()));
        int end = at + right.size();
        if (right.size() == 1) {
            while (end < edges.size()
                    && edges.get(end).to().equals(first.to())
                    && !left.contains(edges.get(end).from())
                    && joins(edges.get(end), first)) {
                left.add(edges.get(end++).from());
            }
            return new Segment(left, right, end);
        }
        while (end < edges.size()
                && !left.contains(edges.get(end).from())
                && product(end, edges.get(end).from(), right, first)) {
            left.add(edges.get(end).from());
            end += right.size();
        }
        return new Segment(left, right, end);
    }

    /** What follows on the nodes where a chain ends; null if the next edges do not. */
    private @org.jspecify.annotations.Nullable Segment further(int at, List<String> left, Edge like) {
        Edge first = edges.get(at);
        if (!first.from().equals(left.get(0)) || !alike(first, like) || !hints.silent(first.origin())) {
            return null;
        }
        List<String> right = targets(at, first);
        int end = at + right.size();
        for (String from : left.subList(1, left.size())) {
            if (!product(end, from, right, first)) {
                return null;
            }
            end += right.size();
        }
        return new Segment(left, right, end);
    }

    /** Where the edges from {@code at} on lead that have the same beginning and look the same. */
    private List<String> targets(int at, Edge first) {
        List<String> targets = new ArrayList<>(List.of(first.to()));
        for (int i = at + 1; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (!edge.from().equals(first.from()) || targets.contains(edge.to()) || !joins(edge, first)) {
                break;
            }
            targets.add(edge.to());
        }
        return targets;
    }

    private boolean product(int at, String from, List<String> right, Edge like) {
        if (at + right.size() > edges.size()) {
            return false;
        }
        for (int i = 0; i < right.size(); i++) {
            Edge edge = edges.get(at + i);
            if (!edge.from().equals(from) || !edge.to().equals(right.get(i)) || !joins(edge, like)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both can stand in one list, which is nothing that a comment stands before. */
    private boolean joins(Edge edge, Edge like) {
        return alike(edge, like) && edge.arrow() == like.arrow() && hints.silent(edge.origin());
    }

    /** Whether both look the same, whatever their arrows. */
    private static boolean alike(Edge a, Edge b) {
        boolean weakBySign = a.arrow() == Arrow.FORWARD && b.arrow() == Arrow.FORWARD;
        return Objects.equals(a.label(), b.label())
                && a.weak() == b.weak()
                && (!a.weak() || weakBySign || a.arrow() == b.arrow())
                && a.length() == b.length()
                && a.fromSide() == b.fromSide()
                && a.toSide() == b.toSide()
                && a.decor().equals(b.decor());
    }

    private static boolean plainEnds(Edge edge) {
        return edge.fromSide() == null && edge.toSide() == null;
    }

    private static String sign(Edge edge) {
        return switch (edge.arrow()) {
            case FORWARD -> edge.weak() ? "~>" : "->";
            case BACK -> "<-";
            case BOTH -> "<->";
            case NONE -> "--";
        };
    }

    private String ends(List<String> ids, Edge edge, boolean from) {
        var side = from ? edge.fromSide() : edge.toSide();
        if (side == null) {
            return ends(ids);
        }
        String at = "@" + side.name().toLowerCase(java.util.Locale.ROOT);
        return String.join(
                ", ", ids.stream().map(id -> names.reference(id) + at).toList());
    }

    /** A list of names; a series by its own name where all of it is there. */
    private String ends(List<String> ids) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            NodeSeries series = names.seriesOf(ids.get(i));
            int size = series == null ? 0 : series.ids().size();
            if (series != null
                    && i + size <= ids.size()
                    && ids.subList(i, i + size).equals(series.ids())) {
                written.add(names.series(series));
                i += size - 1;
            } else {
                written.add(names.reference(ids.get(i)));
            }
        }
        return String.join(", ", written);
    }
}
