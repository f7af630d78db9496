package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What moves over the borders of groups, after each of them has been laid out. */
class SettlingTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    private static double x(Layout layout, String id) {
        return tile(layout, id).centerX();
    }

    private static double y(Layout layout, String id) {
        return tile(layout, id).centerY();
    }

    private static Rect tile(Layout layout, String id) {
        return layout.nodes().stream()
                .filter(node -> node.node().id().equals(id))
                .findFirst()
                .orElseThrow()
                .tile();
    }

    private static Rect frame(Layout layout, String id) {
        return layout.frames().stream()
                .filter(frame -> frame.group().id().equals(id))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void groupsSideBySideHaveTheirTiersInLine() {
        Layout layout = engine.layout(Sketches.of("""
                direction down
                row a, b
                a = zone "A" {
                web1 = compute "Web"
                app1 = container "An application with a label of two lines"
                db1 = database "Database"
                }
                b = zone "B" {
                web2 = compute "Web"
                app2 = container "App"
                db2 = database "Database"
                }
                web1 -> app1 -> db1
                web2 -> app2 -> db2
                """));

        for (String tier : List.of("web", "app", "db")) {
            assertThat(y(layout, tier + "1")).isEqualTo(y(layout, tier + "2"));
        }
    }

    @Test
    void aGroupThatLacksATierHasAGapThere() {
        Layout layout = engine.layout(Sketches.of("""
                direction down
                row a, b
                a = zone "A" {
                web1 = compute "Web"
                app1 = container "App"
                db1 = database "Database"
                }
                b = zone "B" {
                web2 = compute "Web"
                db2 = database "Database"
                }
                web1 -> app1 -> db1
                web2 -> db2
                """));

        assertThat(y(layout, "web1")).isEqualTo(y(layout, "web2"));
        assertThat(y(layout, "db1")).isEqualTo(y(layout, "db2"));
        assertThat(frame(layout, "a").height()).isEqualTo(frame(layout, "b").height());
    }

    @Test
    void tiersThatAreGroupsAreEquallyHigh() {
        Layout layout = engine.layout(Sketches.of("""
                direction down
                row a, b
                a = zone "A" {
                pub1 = public-subnet "Public" {
                nat1 = network "NAT"
                }
                priv1 = private-subnet "Private" {
                app1 = container "App"
                }
                }
                b = zone "B" {
                pub2 = public-subnet "Public" {
                nat2 = network "NAT with a label of three lines, all of them long"
                }
                priv2 = private-subnet "Private" {
                app2 = container "App"
                }
                }
                nat1 -> app1
                nat2 -> app2
                """));

        assertThat(frame(layout, "pub1").height())
                .isEqualTo(frame(layout, "pub2").height());
        assertThat(frame(layout, "priv1").y()).isEqualTo(frame(layout, "priv2").y());
        assertThat(y(layout, "app1")).isEqualTo(y(layout, "app2"));
    }

    @Test
    void groupsOneBelowTheOtherHaveTheirTiersInLineAsWell() {
        Layout layout = engine.layout(Sketches.of("""
                column a, b
                a = zone "A" {
                web1 = compute "Web server with a long label"
                db1 = database "Database"
                }
                b = zone "B" {
                web2 = compute "Web"
                db2 = database "Database"
                }
                web1 -> db1
                web2 -> db2
                """));

        assertThat(x(layout, "web1")).isEqualTo(x(layout, "web2"));
        assertThat(x(layout, "db1")).isEqualTo(x(layout, "db2"));
    }

    @Test
    void edgesBetweenGroupsAreStraightWhereGroupsCanGrow() {
        Layout layout = engine.layout(Sketches.of("""
                a = group "Narrow" {
                a1, a2 = box
                }
                b = group "Wide" {
                g1 = group "One" {
                b1 = compute "B1"
                }
                g2 = group "Two" {
                b2 = compute "B2"
                }
                }
                a1 -> b1
                a2 -> b2
                """));

        assertThat(layout.edges())
                .allSatisfy(edge -> assertThat(edge.path().samples()).hasSize(2));
        assertThat(LayoutCheck.of(layout).overlaps()).isZero();
    }
}
