package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Takes a sound layout, puts one thing where it does not belong, and looks at what is counted. */
class LayoutCheckTest {
    private final Diagram diagram = Reading.good("""
            a, b, c = box
            g = group "G" { d = box }
            row a, b, c
            a -> b: one
            b -> c: two
            a@top -> d@left
            """);
    private final Layout sound = new LayoutEngine(EmbeddedGraphviz.shared()).layout(diagram);

    private LayoutCheck with(UnaryOperator<List<PlacedNode>> nodes, UnaryOperator<List<RoutedEdge>> edges) {
        return LayoutCheck.of(
                diagram,
                new Layout(
                        sound.width(),
                        sound.height(),
                        null,
                        sound.frames(),
                        nodes.apply(new ArrayList<>(sound.nodes())),
                        edges.apply(new ArrayList<>(sound.edges())),
                        List.of()));
    }

    private LayoutCheck withNode(int index, double dx, double dy) {
        return with(
                nodes -> {
                    PlacedNode node = nodes.get(index);
                    TextBlock label = node.label();
                    nodes.set(
                            index,
                            new PlacedNode(
                                    node.node(),
                                    node.tile().translate(dx, dy),
                                    label == null ? null : label.translate(dx, dy)));
                    return nodes;
                },
                edges -> edges);
    }

    private LayoutCheck withEdge(int index, @Nullable TextBlock label, Point... line) {
        return with(nodes -> nodes, edges -> {
            RoutedEdge edge = edges.get(index);
            EdgePath path = line.length == 0 ? edge.path() : new EdgePath.Runs(List.of(line));
            edges.set(index, new RoutedEdge(edge.edge(), path, label));
            return edges;
        });
    }

    private Rect tile(int node) {
        return sound.nodes().get(node).tile();
    }

    private static Point middle(Rect rect) {
        return new Point(rect.centerX(), rect.centerY());
    }

    @Test
    void aSoundLayoutIsSound() {
        LayoutCheck check = LayoutCheck.of(diagram, sound);

        assertThat(check.sound()).isTrue();
        assertThat(check.promises()).isEqualTo(4);
        assertThat(check.aspect()).isEqualTo(sound.width() / sound.height());
    }

    @Test
    void aNodeOnAnotherIsAnOverlap() {
        LayoutCheck check = withNode(1, tile(0).x() - tile(1).x(), 0);

        assertThat(check.overlaps()).isEqualTo(1);
        assertThat(check.broken()).isEqualTo(1);
        assertThat(check.sound()).isFalse();
    }

    @Test
    void aNodeThatHasLeftItsGroupIsOutsideAndABrokenPromise() {
        LayoutCheck check = withNode(3, 0, -tile(3).y());

        assertThat(check.outside()).isPositive();
        assertThat(check.broken()).isPositive();
    }

    @Test
    void aLineOverANodeAndALabelOnANodeAreCounted() {
        assertThat(withEdge(0, null, middle(tile(0)), middle(tile(2))).throughNodes())
                .isEqualTo(3);
        TextBlock label = new TextBlock(List.of("x"), tile(1), 12, 15, TextBlock.Anchor.MIDDLE);
        assertThat(withEdge(0, label).badLabels()).isEqualTo(1);
        assertThat(withEdge(2, label).crossedLabels()).isZero();
    }

    @Test
    void crossingsAndLinesOnEachOtherAreCounted() {
        Point a = new Point(0, 0);
        Point b = new Point(sound.width(), sound.height());
        double y = sound.edges().get(1).path().start().y();
        List<Point> second = sound.edges().get(1).path().samples();

        assertThat(withEdge(
                                0,
                                null,
                                new Point(second.get(0).x() + 5, 0),
                                new Point(second.get(0).x() + 5, b.y()))
                        .crossings())
                .isPositive();
        assertThat(withEdge(0, null, new Point(a.x(), y), new Point(b.x(), y)).alongside())
                .isPositive();
    }
}
