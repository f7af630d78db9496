package dev.blockprint.picture;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture in words, for those who cannot see it: what is connected to what, and what is inside what.
 *
 * @param title what the picture is called
 * @param text sentences, at most {@value #LONGEST} characters
 */
public record Description(String title, String text) {
    static final int LONGEST = 2000;

    private static final String UNNAMED = "Diagram";

    /** Describes {@code diagram}; {@code title} is what it is called where it has none itself. */
    public static Description of(Diagram diagram, @Nullable String title) {
        String name = diagram.title() != null ? diagram.title() : title;
        return new Description(
                name == null || name.isBlank() ? UNNAMED : Phrases.inOneLine(name), new Writer(diagram).text());
    }

    /** Collects the sentences. */
    private static final class Writer {
        private static final String OF = " of ";

        private final Diagram diagram;
        private final Map<String, String> names = new HashMap<>();
        private final Set<String> sentences = new LinkedHashSet<>();

        Writer(Diagram diagram) {
            this.diagram = diagram;
            diagram.elements().forEach(element -> names.put(element.id(), Phrases.name(element)));
        }

        String text() {
            connections();
            contents(diagram.members(), "");
            lonely();
            String all = String.join(" ", sentences);
            if (all.length() <= LONGEST) {
                return all;
            }
            String end = "In all, there are " + diagram.elements().size() + " elements and "
                    + diagram.edges().size() + " connections.";
            StringBuilder some = new StringBuilder();
            for (String sentence : sentences) {
                if (some.length() + sentence.length() + end.length() + 2 > LONGEST) {
                    break;
                }
                some.append(sentence).append(' ');
            }
            return some.append(end).toString();
        }

        /** One sentence for each element that edges were written at, and each way that they point. */
        private void connections() {
            Map<String, Map<Arrow, Set<String>>> byStart = new LinkedHashMap<>();
            for (Edge edge : Junctions.through(diagram)) {
                String end = names.getOrDefault(edge.to(), edge.to());
                String label = edge.label() == null ? "" : Phrases.inOneLine(edge.label());
                byStart.computeIfAbsent(edge.from(), id -> new EnumMap<>(Arrow.class))
                        .computeIfAbsent(edge.arrow(), arrow -> new LinkedHashSet<>())
                        .add(label.isEmpty() ? end : end + " (" + label + ")");
            }
            byStart.forEach((start, byArrow) -> byArrow.forEach((arrow, ends) -> {
                String name = names.getOrDefault(start, start);
                sentences.add(name + " " + Phrases.verb(arrow, Phrases.isPlural(name)) + " "
                        + Phrases.list(List.copyOf(ends)) + ".");
            }));
        }

        private void contents(List<Element> members, String place) {
            List<String> nodes = new ArrayList<>();
            for (Element member : members) {
                if (member instanceof Node && !Junctions.is(member)) {
                    nodes.add(names.getOrDefault(member.id(), member.id()));
                }
            }
            if (!place.isEmpty() && !nodes.isEmpty()) {
                boolean several = nodes.size() > 1 || Phrases.isPlural(nodes.get(0));
                sentences.add(Phrases.list(nodes) + (several ? " are in " : " is in ") + place + ".");
            }
            for (Element member : members) {
                if (member instanceof Group group) {
                    String name = names.getOrDefault(group.id(), group.id());
                    int parent = place.indexOf(OF);
                    String inside = parent < 0 ? place : place.substring(0, parent);
                    contents(group.members(), inside.isEmpty() ? name : name + OF + inside);
                }
            }
        }

        private void lonely() {
            Set<String> connected = new HashSet<>();
            for (Edge edge : diagram.edges()) {
                connected.add(edge.from());
                connected.add(edge.to());
            }
            List<String> alone = new ArrayList<>();
            for (Element member : diagram.members()) {
                if (member instanceof Node && !Junctions.is(member) && !connected.contains(member.id())) {
                    alone.add(names.getOrDefault(member.id(), member.id()));
                }
            }
            if (!alone.isEmpty()) {
                boolean several = alone.size() > 1 || Phrases.isPlural(alone.get(0));
                sentences.add(Phrases.list(alone) + (several ? " stand alone." : " stands alone."));
            }
        }
    }
}
