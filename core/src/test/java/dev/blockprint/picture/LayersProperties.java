package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.layout.Layout;
import dev.blockprint.layout.LayoutEngine;
import dev.blockprint.layout.PlacedFrame;
import dev.blockprint.layout.PlacedNode;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.RoutedEdge;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Stage;
import dev.blockprint.model.Stage.Future;
import dev.blockprint.model.read.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Adding and removing at random, layer by layer. */
class LayersProperties {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    /** A diagram that grows, and what each of its layers has to show. */
    private static final class Growing {
        private final StringBuilder text = new StringBuilder("g = group \"G\" { g0 = box \"start\" }\n");
        private final Map<String, String> groups = new TreeMap<>(Map.of("g0", "g."));
        private final Set<List<String>> edges =
                new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        private final List<Set<String>> nodesByLayer = new ArrayList<>();
        private final List<Integer> edgesByLayer = new ArrayList<>();
        private final Set<String> fresh = new TreeSet<>();
        private final Set<List<String>> freshEdges =
                new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        private int made;

        Growing(List<List<Integer>> layers) {
            for (List<Integer> layer : layers) {
                text.append("layer {\n");
                fresh.clear();
                freshEdges.clear();
                layer.forEach(this::step);
                text.append("}\n");
                Set<String> ids = new TreeSet<>();
                groups.forEach((name, group) -> ids.add(group + name));
                nodesByLayer.add(ids);
                edgesByLayer.add(edges.size());
            }
        }

        private String pick(int number) {
            return List.copyOf(groups.keySet()).get(number % groups.size());
        }

        private void step(int number) {
            String one = pick(number / 8);
            String other = pick(number / 64);
            switch (number % 8) {
                case 0, 1 -> add("", "");
                case 2 -> add("g { ", " }");
                case 3, 4 -> join(one, other);
                case 5 -> text.append(one).append(" [bold]\n");
                case 6 -> {
                    boolean old = !fresh.contains(one) && freshEdges.stream().noneMatch(edge -> edge.contains(one));
                    if (groups.size() > 1 && old) {
                        text.append("remove ").append(one).append('\n');
                        groups.remove(one);
                        edges.removeIf(edge -> edge.contains(one));
                    }
                }
                default ->
                    edges.stream()
                            .filter(edge -> !freshEdges.contains(edge))
                            .findFirst()
                            .ifPresent(edge -> {
                                text.append("remove ")
                                        .append(String.join(" -> ", edge))
                                        .append('\n');
                                edges.remove(edge);
                            });
            }
        }

        private void add(String before, String after) {
            String name = "n" + ++made;
            text.append(before)
                    .append(name)
                    .append(" = aws/ec2 \"Node ")
                    .append(name)
                    .append('"')
                    .append(after);
            text.append('\n');
            groups.put(name, before.isEmpty() ? "" : "g.");
            fresh.add(name);
        }

        private void join(String one, String other) {
            List<String> edge = List.of(one, other);
            if (!one.equals(other) && !edges.contains(edge) && !edges.contains(List.of(other, one))) {
                text.append(one).append(" -> ").append(other).append('\n');
                edges.add(edge);
                freshEdges.add(edge);
            }
        }
    }

    @Property(tries = 80, seed = "41")
    void whatStaysIsAtTheSamePlaceAndWhatIsGoneIsAbsent(
            @ForAll @Size(min = 1, max = 4) List<@Size(min = 1, max = 7) List<@IntRange(max = 4095) Integer>> layers) {
        Growing growing = new Growing(layers);
        Diagram whole = Reading.good(growing.text.toString());
        Layout layout = new LayoutEngine(EmbeddedGraphviz.shared()).layout(whole);
        Map<String, Rect> places = places(layout);

        for (int layer = 1; layer <= layers.size(); layer++) {
            Stage stage = Stage.of(whole, layer, Future.ABSENT);
            Layout shown = layout.showing(stage);
            Map<String, Rect> there = places(shown);

            assertThat(new TreeSet<>(there.keySet()))
                    .as(growing.text + "layer " + layer)
                    .isEqualTo(with("g", growing.nodesByLayer.get(layer - 1)));
            there.forEach((id, place) -> assertThat(place).as(id).isEqualTo(places.get(id)));
            assertThat(shown.edges()).hasSize(growing.edgesByLayer.get(layer - 1));
            assertThat(shown.edges())
                    .allSatisfy(edge -> assertThat(layout.edges()).anySatisfy(known -> assertSameLine(known, edge)));
            assertThat(shown.width()).isEqualTo(layout.width());
            assertThat(shown.height()).isEqualTo(layout.height());
            check(stage, shown, there.keySet());
        }
    }

    private static void assertSameLine(RoutedEdge known, RoutedEdge shown) {
        assertThat(shown.path()).isEqualTo(known.path());
        assertThat(shown.edge().origin()).isEqualTo(known.edge().origin());
    }

    private static Set<String> with(String one, Set<String> others) {
        Set<String> all = new TreeSet<>(others);
        all.add(one);
        return all;
    }

    private static Map<String, Rect> places(Layout layout) {
        Map<String, Rect> places = new HashMap<>();
        for (PlacedNode node : layout.nodes()) {
            places.put(node.node().id(), node.tile());
        }
        for (PlacedFrame frame : layout.frames()) {
            places.put(frame.group().id(), frame.box());
        }
        return places;
    }

    /** No id stands there twice, and nothing that is absent is named. */
    private static void check(Stage stage, Layout layout, Set<String> there) {
        String svg = SvgWriter.write(stage.diagram(), layout, new PictureOptions("p", ThemeChoice.AUTO, null));
        List<String> ids =
                ID.matcher(svg).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (int i = 1; i <= 40; i++) {
            String name = "n" + i;
            boolean shown = there.contains(name) || there.contains("g." + name);
            assertThat(svg.contains(">Node " + name + "<")).as(name).isEqualTo(shown);
        }
    }
}
