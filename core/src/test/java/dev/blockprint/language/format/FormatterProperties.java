package dev.blockprint.language.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Formatting changes how a diagram is written, never what it means. */
class FormatterProperties {
    /** Stands where a blank may stand, and may be left out. */
    private static final String MAYBE = "¤";

    @Property(tries = 2000, seed = "11")
    void theModelStaysAndASecondTimeChangesNothing(
            @ForAll("diagrams") String pattern, @ForAll("blanks") List<String> blanks) {
        String text = fill(pattern, blanks);

        assertThat(Formatter.format(source(text)).diagnostics()).as(text).isEmpty();
        check(text);
    }

    @Property(tries = 1000, seed = "12")
    void howMuchBlankThereWasHasNoSay(@ForAll("diagrams") String pattern, @ForAll("blanks") List<String> blanks) {
        assertThat(format(fill(pattern, blanks))).isEqualTo(format(pattern.replace(MAYBE, " ")));
    }

    @Property(tries = 2000, seed = "13")
    void anyMixOfTokensStaysWhatItIs(@ForAll("soup") String text) {
        check(text);
    }

    @Property(tries = 500, seed = "14")
    void anyTextStaysWhatItIs(@ForAll String text) {
        check(text);
    }

    /** What holds for every text, good or bad. */
    static void check(String text) {
        String once = format(text);
        assertThat(format(once)).as(text).isEqualTo(once);
        assertThat(meaning(once)).as(text + "\n----\n" + once).isEqualTo(meaning(text));
        String windows = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        assertThat(format(format(windows))).as(text).isEqualTo(format(windows));
    }

    /** The model without its places, and whether it can be drawn. */
    private static String meaning(String text) {
        Parsed<Diagram> parsed = Reading.read(source(text), ReadOptions.DEFAULT);
        return parsed.tree().toString().replaceAll("Origin\\[source=[^,]*, span=Span\\[[^]]*\\]\\]", "")
                + parsed.hasErrors();
    }

    private static String fill(String pattern, List<String> blanks) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            boolean maybe = pattern.startsWith(MAYBE, i);
            text.append(maybe ? blanks.get(next++ % blanks.size()) : pattern.charAt(i));
        }
        return text.toString();
    }

    @Provide
    Arbitrary<List<String>> blanks() {
        return Arbitraries.of("", " ", "", "  ", "\t", "\u00a0")
                .list()
                .ofMinSize(7)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> diagrams() {
        return statements(Arbitraries.lazyOf(this::simple, this::simple, this::simple, this::group));
    }

    private Arbitrary<String> group() {
        Arbitrary<String> head =
                Arbitraries.of("g¤=¤group¤\"G\"", "zone¤[bold]", "row", "grid 2", "az[2]¤=¤zone:¤Zone {n}");
        Arbitrary<String> opening = Arbitraries.of("¤{¤", " # why\n{¤", "\n¤{\n", "¤{ # inside\n", "¤{¤");
        return Combinators.combine(head, opening, statements(simple()))
                .as((name, open, inside) -> name + open + inside + (inside.contains("#") ? "\n" : "¤") + "}¤");
    }

    private Arbitrary<String> simple() {
        Arbitrary<String> name = Arbitraries.of("a", "web", "vpc.web", "long-name", "\"A box\"", "row", "数据", "[a,¤b]");
        Arbitrary<String> arrow = Arbitraries.of("->", ">>", "<-", "--", "<->", "~>", "=>", "<<");
        Arbitrary<String> edge = Combinators.combine(name, arrow, name, label(), attributes())
                .as((from, sign, to, label, more) -> from + "¤" + sign + "¤" + to + label + more);
        Arbitrary<String> node = Combinators.combine(
                        Arbitraries.of("a", "b,¤c", "web[3]", "long-name", "direction", "数据库"),
                        Arbitraries.of("box", "aws/ec2", "aws/compute/ec2"),
                        label(),
                        attributes())
                .as((names, type, label, more) -> names + "¤=¤" + type + label + more);
        Arbitrary<String> other = Arbitraries.of(
                "direction down",
                "title¤\"T\"",
                "use aws,¤k8s",
                "aspect 16¤:¤9",
                "aspect 1.5¤/¤1",
                "row a,¤b",
                "grid 2¤:¤a,¤b",
                "style hot¤[color¤=¤red]",
                "a,\n¤b = box",
                "a -> b, # first\n¤web",
                "note a¤:¤\"text\"",
                "step a¤->¤b@left",
                "box");
        return Arbitraries.oneOf(edge, node, other);
    }

    private Arbitrary<String> label() {
        return Arbitraries.of("", "", "¤\"In quotes\"", "¤:¤\"Also\"", "¤:¤some text", "¤:¤#12 {n}", "¤:// x");
    }

    private Arbitrary<String> attributes() {
        return Arbitraries.of(
                "", "", "¤[bold]", "¤[¤color¤=¤red,¤dashed¤]", "¤[\n¤bold,\n¤link=\"https://a.b/ c\"¤\n]", "¤[]");
    }

    private static Arbitrary<String> statements(Arbitrary<String> statement) {
        Arbitrary<String> ending = Arbitraries.of("\n", "¤\n", "\n\n\n¤", "¤;¤", " # behind\n¤", "\n // alone\n");
        return Combinators.combine(statement, ending)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> {
                    StringBuilder text = new StringBuilder();
                    list.forEach(text::append);
                    return text.toString();
                });
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "web",
                        "vpc.web",
                        "group",
                        "box",
                        "aws/ec2",
                        "row",
                        "grid",
                        "3",
                        ":",
                        "style",
                        "title",
                        "legend",
                        "layer",
                        "use",
                        "aspect",
                        "\"text\"",
                        "{",
                        "}",
                        "{ }",
                        "[",
                        "]",
                        "[bold]",
                        "=",
                        ",",
                        ";",
                        "\n",
                        "\r\n",
                        "\r",
                        "->",
                        "<-",
                        "--",
                        "=>",
                        ">>",
                        "-",
                        "@left",
                        ".",
                        "//",
                        "#",
                        "# x",
                        "[3]",
                        " ",
                        "  ",
                        "\t",
                        "数",
                        "→")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }

    private static String format(String text) {
        return Formatter.format(source(text)).tree();
    }

    private static SourceText source(String text) {
        return SourceText.of("a.diagram", text);
    }
}
