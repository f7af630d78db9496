package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.look.Distances;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How lines run past frames, and where they meet them. */
class GuttersTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    private static List<Point> points(RoutedEdge edge) {
        return edge.path().samples();
    }

    private static Rect frame(Layout layout, String id) {
        return layout.frames().stream()
                .filter(frame -> frame.group().id().equals(id))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private Layout zones() {
        return engine.layout(Sketches.of("""
                direction down
                lb = network "Load balancer"
                row a, b, c
                a = zone "Zone a" {
                web1 = compute "Web"
                db1 = database "Database"
                }
                b = zone "Zone b" {
                web2 = compute "Web"
                db2 = database "Database"
                }
                c = zone "Zone c" {
                web3 = compute "Web"
                db3 = database "Database"
                }
                lb -> web1, web2, web3
                web1 -> db1
                web2 -> db2
                web3 -> db3
                """));
    }

    @Test
    void aGutterHasRoomForTheLinesThatRunThroughIt() {
        Layout layout = zones();
        Rect a = frame(layout, "a");
        Rect b = frame(layout, "b");
        long through = layout.edges().stream()
                .map(GuttersTest::points)
                .filter(line -> runsBetween(line, a, b))
                .count();

        assertThat(through).isPositive();
        assertThat(b.x() - a.right()).isGreaterThanOrEqualTo(26);
        assertThat(frame(layout, "c").y()).isEqualTo(a.y());
        assertThat(LayoutCheck.of(layout).throughTitles()).isZero();
    }

    private static boolean runsBetween(List<Point> line, Rect a, Rect b) {
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            boolean inside = from.x() == to.x() && from.x() > a.right() && from.x() < b.x();
            if (inside && Math.max(from.y(), to.y()) > a.y() + 20) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aLineBetweenTwoFramesThatFaceEachOtherIsStraight() {
        Layout layout = engine.layout(Sketches.of("""
                a = group "A" {
                a1, a2, a3 = compute
                }
                b = group "B" {
                b1 = compute
                }
                c = compute "C"
                a -> b
                a -> c
                """));

        assertThat(points(layout.edges().get(0))).hasSize(2);
        assertThat(points(layout.edges().get(1))).hasSize(2);
    }

    @Test
    void aLineMeetsTheTopOfAFrameBesideItsLabel() {
        Layout layout = engine.layout(Sketches.of("""
                direction down
                a = compute "A"
                b = group "A label as wide as this" {
                b1, b2, b3 = compute
                }
                a -> b
                """));

        assertThat(LayoutCheck.of(layout).throughTitles()).isZero();
    }

    @Test
    void aLabelOfAFanStandsOnItsOwnBranch() {
        Layout layout = engine.layout(Sketches.of("""
                a = compute "Actions"
                b = compute "Staging"
                c = compute "Production"
                a -> b: Merge to main
                a -> c: Manual approval
                """));

        for (RoutedEdge edge : layout.edges()) {
            List<Point> line = points(edge);
            TextBlock label = Objects.requireNonNull(edge.label());
            assertThat(label.box().centerY())
                    .isEqualTo(line.get(line.size() - 1).y());
            assertThat(label.box().x() - line.get(1).x()).isGreaterThan(Distances.LABEL_PADDING);
        }
    }
}
