package dev.blockprint.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.language.Parser;
import dev.blockprint.language.format.Formatter;
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
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Side;
import dev.blockprint.model.Spacing;
import dev.blockprint.model.Style;
import dev.blockprint.model.Theme;
import dev.blockprint.model.read.DiagramReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever diagram is written, reading it again gives the same. */
class DiagramWriterProperties {
    private static final Types TYPES = Types.of(IconCatalogue.standard());
    private static final SourceText NOWHERE = SourceText.of("x", "x".repeat(4_000));
    private static final List<String> ICONS =
            List.of("aws/ec2", "aws/sqs", "k8s/pod", "gcp/pubsub", "users", "azure/vm");
    private static final List<String> WORDS = List.of(
            "web 1",
            "web 2",
            "web 3",
            "web 4",
            "",
            "a \"b\"",
            "c\\n",
            "two\nlines",
            "# hash",
            "x // y",
            "[x]",
            "{n}",
            "{",
            "größe",
            "日本",
            "=",
            "a -> b",
            "title",
            "row",
            "1",
            "12",
            ";",
            "http://example.org",
            "a,b",
            "'",
            "\\",
            "über-uns",
            "'quoted'",
            "x: y",
            "}",
            "~",
            "@left",
            "<b>",
            "$HOME",
            "a  b",
            "%n");
    private static final List<String> NAMES = List.of("web", "row", "title", "größe", "n", "_x", "step", "group", "a1");

    @Property(tries = 600, seed = "41")
    void aDiagramThatIsWrittenReadsAsTheSame(@ForAll long seed) {
        Maker maker = new Maker(seed);
        Diagram diagram = maker.diagram();

        String text = DiagramWriter.write(diagram, TYPES, maker.hints());

        SourceText source = SourceText.of("written.diagram", text);
        Parsed<Diagram> read = DiagramReader.read(Parser.parse(source), TYPES, ReadOptions.DEFAULT);
        assertThat(read.diagnostics()).as(text).isEmpty();
        assertThat(Plain.of(read.tree())).as(text).isEqualTo(Plain.of(diagram));
        SourceText formatted =
                SourceText.of("written.diagram", Formatter.format(source).tree());
        Parsed<Diagram> again = DiagramReader.read(Parser.parse(formatted), TYPES, ReadOptions.DEFAULT);
        assertThat(Plain.of(again.tree())).as(formatted.text()).isEqualTo(Plain.of(diagram));
    }

    /** Makes a diagram by chance: of few types, names and labels, so that many are alike. */
    private static final class Maker {
        private final SplittableRandom random;
        private final Map<Span, String> names = new HashMap<>();
        private final Map<String, Set<String>> around = new HashMap<>();
        private final List<String> ids = new ArrayList<>();
        private final Set<String> groups = new LinkedHashSet<>();
        private final List<Arrangement> arrangements = new ArrayList<>();

        Maker(long seed) {
            random = new SplittableRandom(seed);
        }

        Hints hints() {
            return new Hints() {
                @Override
                public @Nullable String name(Origin element) {
                    return names.get(element.span());
                }

                @Override
                public List<String> comments(Origin place) {
                    return place.span().start() % 17 == 3 ? List.of("a comment; { [ \"", "") : List.of();
                }

                @Override
                public @Nullable String remark(Origin place) {
                    return place.span().start() % 13 == 5 ? "a -> remark" : null;
                }
            };
        }

        Diagram diagram() {
            List<Element> members = members("", 0, Set.of());
            List<Edge> edges = new ArrayList<>();
            for (int i = random.nextInt(25); i > 0; i--) {
                edge(edges);
            }
            return new Diagram(
                            orNull(one(List.of("Title", "a \"title\"", "two\nlines"))),
                            one(Direction.values()),
                            one(Routing.values()),
                            one(Spacing.values()),
                            members,
                            edges)
                    .withArrangements(arrangements)
                    .withTheme(orNull(one(Theme.values())));
        }

        private List<Element> members(String parent, int depth, Set<String> outer) {
            List<Element> members = new ArrayList<>();
            for (int i = depth == 0 ? 2 + random.nextInt(5) : 1 + random.nextInt(5); i > 0; i--) {
                String id = parent + (parent.isEmpty() ? "" : ".") + "e" + ids.size();
                ids.add(id);
                around.put(id, outer);
                if (depth < 3 && random.nextInt(4) == 0) {
                    groups.add(id);
                    Set<String> inside = new LinkedHashSet<>(outer);
                    inside.add(id);
                    members.add(group(id, depth, inside));
                } else {
                    members.add(node(id));
                }
            }
            if (members.size() > 1 && random.nextInt(5) == 0) {
                Arrangement.Kind kind = one(Arrangement.Kind.values());
                int columns = kind == Arrangement.Kind.GRID ? 2 : 1;
                List<String> all = members.stream().map(Element::id).toList();
                arrangements.add(Arrangement.of(kind, columns, all, origin()));
            }
            return members;
        }

        private Group group(String id, int depth, Set<String> inside) {
            FrameKind kind = one(FrameKind.values());
            IconType icon = random.nextInt(3) > 0
                    ? null
                    : TYPES.find("aws/lambda", List.of()).orElseThrow();
            Direction direction = orNull(one(Direction.values()));
            Origin origin = named();
            String label = one(WORDS);
            Decor decor = decor(true);
            return new Group(id, kind, label, icon, direction, members(id, depth + 1, inside), decor, origin);
        }

        private Node node(String id) {
            String type = one(ICONS);
            Face face = new Face.Icon(TYPES.find(type, List.of()).orElseThrow());
            if (random.nextInt(3) == 0) {
                Shape shape = one(Shape.values());
                type = shape.name().toLowerCase(java.util.Locale.ROOT);
                face = new Face.Plain(shape);
            } else if (random.nextInt(6) == 0) {
                type = "box";
            }
            boolean plain = random.nextInt(3) > 0;
            NodeSize size = plain ? NodeSize.NORMAL : one(NodeSize.values());
            LabelPlace place = one(LabelPlace.values());
            return new Node(id, type, face, one(WORDS), size, place, plain ? Decor.NONE : decor(true), named());
        }

        private void edge(List<Edge> edges) {
            String from = one(ids);
            String to = edges.isEmpty() || random.nextInt(3) == 0
                    ? one(ids)
                    : edges.get(edges.size() - 1).to();
            boolean itself = from.equals(to) && groups.contains(from);
            if (itself || inside(from).contains(to) || inside(to).contains(from)) {
                return;
            }
            boolean plain = random.nextInt(3) > 0;
            String label = plain ? "" : one(WORDS);
            edges.add(new Edge(
                    from,
                    to,
                    random.nextInt(3) > 0 ? Arrow.FORWARD : one(Arrow.values()),
                    label.isEmpty() ? null : label,
                    !plain && random.nextBoolean(),
                    plain ? 1 : 1 + random.nextInt(3),
                    plain || from.equals(to) ? null : orNull(one(Side.values())),
                    plain || from.equals(to) ? null : orNull(one(Side.values())),
                    plain ? Decor.NONE : decor(false),
                    origin()));
        }

        private Set<String> inside(String id) {
            return around.getOrDefault(id, Set.of());
        }

        private Decor decor(boolean filled) {
            Style style = new Style(
                    orNull(one(List.of("#ff0000", "#123456"))),
                    filled ? orNull("#f0f8ff") : null,
                    orNull(one(List.of(2.0, 0.5, 1.25))),
                    orNull(one(List.of(LineStyle.DASHED, LineStyle.DOTTED))),
                    random.nextBoolean());
            return new Decor(
                    style,
                    orNull(one(List.of("https://example.org/a?b=c#d", "other.html", "#here"))),
                    orNull(one(List.of("a \"tip\"", "plain", "two\nlines"))),
                    random.nextBoolean() ? List.of("one", "two") : List.of());
        }

        private Origin origin() {
            int at = random.nextInt(4_000);
            return new Origin(NOWHERE, new Span(at, at));
        }

        private Origin named() {
            Origin origin = origin();
            if (random.nextBoolean()) {
                names.put(origin.span(), one(NAMES));
            }
            return origin;
        }

        private <T> T one(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private <T> T one(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private <T> @Nullable T orNull(T value) {
            return random.nextBoolean() ? value : null;
        }
    }
}
