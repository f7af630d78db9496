package dev.blockprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DiagnosticJson;
import dev.blockprint.source.DiagnosticPrinter;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, a tree and a diagram come back, and every message points into the text. */
class ParserProperties {
    private static final String VALID = """
            title "A title"; direction down
            style hot "Critical" [color=crimson bold]
            dns = aws/route53 "DNS" [link="https://example.org" size=large]
            vpc = group "VPC" [icon=aws/vpc] {
              web[3] = aws/ec2 "Web {n}" # three
              db = aws/rds: Database [hot]
              web -> db: reads "x" [dashed]
            }
            a, b = box
            dns -> vpc.web.1, web.2 -> [a, b]
            a => b; "Some text" ~> vpc
            grid 2: a, b
            step a@left -> b: Upload
            note a: "text"
            layer "two" { c = box; remove a, b; remove a -> b: x }
            """;

    @Property(tries = 500, seed = "1")
    void anyTextIsRead(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1000, seed = "2")
    void anyMixOfTokensIsRead(@ForAll("soup") String text) {
        check(text);
    }

    @Property(tries = 500, seed = "3")
    void aDamagedDiagramIsRead(@ForAll("damaged") String text) {
        check(text);
    }

    private static void check(String text) {
        SourceText source = SourceText.of("a.diagram", text);
        Parsed<Tree> parsed = Parser.parse(source);
        StringBuilder whole = new StringBuilder();
        for (Token token : parsed.tree().tokens()) {
            assertThat(token.start()).isEqualTo(whole.length());
            whole.append(source.slice(token.span()));
        }
        assertThat(whole.toString()).isEqualTo(text);
        Parsed<Diagram> diagram = Reading.read(source, ReadOptions.DEFAULT);
        assertThat(diagram.hasErrors() || !diagram.tree().members().isEmpty()).isTrue();
        for (Diagnostic diagnostic : diagram.diagnostics()) {
            assertThat(diagnostic.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(diagnostic.message()).doesNotContain("\n", "\r");
            assertThat(new DiagnosticPrinter(false).print(diagnostic).lines()).hasSize(5);
            assertThat(DiagnosticJson.write(diagnostic))
                    .startsWith("{")
                    .endsWith("}")
                    .doesNotContain("\n");
        }
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> token = Arbitraries.of(
                "a",
                "b",
                "web",
                "vpc.web",
                "web.1",
                "group",
                "box",
                "aws/ec2",
                "zone",
                "row",
                "grid",
                "3",
                ":",
                "style",
                "hot",
                "step",
                "note",
                "title",
                "direction",
                "right",
                "legend",
                "layer",
                "remove",
                "use",
                "include",
                "aspect",
                "\"text\"",
                "\"open",
                "{",
                "}",
                "{ }",
                "[",
                "]",
                "[bold]",
                "[color=red]",
                "=",
                ",",
                ";",
                "\n",
                "\r\n",
                "->",
                "<-",
                "<->",
                "--",
                "=>",
                "~>",
                ">>",
                "-",
                "==>",
                "@",
                "@left",
                ".",
                "/",
                "//",
                "#",
                "[3]",
                " ",
                "\t",
                "数",
                "é",
                "→",
                "\\",
                "'",
                "$",
                "{n}",
                "\uD83D\uDE80",
                "\uD83D");
        return token.list()
                .ofMaxSize(40)
                .map(list -> String.join("", list))
                .flatMap(joined -> token.list().ofMaxSize(20).map(list -> joined + " " + String.join(" ", list)));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, VALID.length() - 1);
        Arbitrary<String> put = Arbitraries.of("", "\"", "{", "}", "[", "]", "=", "->", ",", "\n", ":", ".", "x", "#");
        return Combinators.combine(place, place, put).as((at, length, text) -> {
            int end = Math.min(VALID.length(), at + length % 12);
            return VALID.substring(0, at) + text + VALID.substring(end);
        });
    }

    @Property(tries = 300, seed = "4")
    void aGeneratedDiagramIsReadAsItWasMeant(@ForAll("diagrams") List<List<Integer>> groups) {
        StringBuilder text = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        int edges = 0;
        for (int g = 0; g < groups.size(); g++) {
            text.append("g").append(g).append(" = group \"G").append(g).append("\" {\n");
            ids.append('g').append(g).append(' ');
            for (int n = 0; n < groups.get(g).size(); n++) {
                text.append("  n").append(n).append(" = box: Node ").append(n).append('\n');
                ids.append('g').append(g).append(".n").append(n).append(' ');
            }
            text.append("}\n");
            for (int n = 0; n < groups.get(g).size(); n++) {
                int to = groups.get(g).get(n) % groups.get(g).size();
                text.append("g" + g + ".n" + n + " -> g" + g + ".n" + to + ": edge " + n + "\n");
                edges++;
            }
        }
        Diagram diagram = Reading.good(text.toString());
        assertThat(String.join(" ", diagram.elements().stream().map(e -> e.id()).toList()) + " ")
                .isEqualTo(ids.toString());
        assertThat(diagram.edges()).hasSize(edges);
    }

    @Provide
    Arbitrary<List<List<Integer>>> diagrams() {
        return Arbitraries.integers()
                .between(0, 20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
