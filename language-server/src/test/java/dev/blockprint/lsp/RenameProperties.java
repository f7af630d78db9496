package dev.blockprint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.RenderSettings;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.lsp4j.TextEdit;

/** A diagram in which a name was changed everywhere is the same diagram under another name. */
class RenameProperties {
    private static final String URI = "file:///a.diagram";
    private static final String FRESH = "fresh9";
    private static final Blockprint BLOCKPRINT = Blockprint.builder().build();

    @Property(tries = 200, seed = "21")
    void aRenamedDiagramIsTheSame(@ForAll("diagrams") String written) {
        String text = repaired(written);
        Parsed<List<String>> before = json(text);
        Assume.that(!before.hasErrors());
        OpenDocument document = new OpenDocument(DocumentAddress.of(URI, "blockprint"), 1, text);
        for (Symbol symbol : document.blocks().tree().get(0).names().all()) {
            List<TextEdit> edits = new References(document)
                    .rename(document.position(symbol.name().span().start()), FRESH)
                    .getChanges()
                    .getOrDefault(URI, List.of());
            String renamed = apply(document, edits);

            Parsed<List<String>> after = json(renamed);
            assertThat(after.diagnostics()).as(text + "\n----\n" + renamed).hasSameSizeAs(before.diagnostics());
            String name = symbol.name().text();
            assertThat(after.tree().stream()
                            .map(json -> json.replace(FRESH, name))
                            .toList())
                    .as(text + "\n----\n" + renamed)
                    .isEqualTo(before.tree());
        }
    }

    /** Without the lines that have errors; a group that has one gets a name of its own. */
    private static String repaired(String written) {
        List<String> lines = new ArrayList<>(written.lines().toList());
        for (int i = 0; i < 40; i++) {
            Parsed<List<String>> read = json(String.join("\n", lines));
            if (!read.hasErrors()) {
                break;
            }
            for (Diagnostic error : read.diagnostics()) {
                int line = error.location().line() - 1;
                lines.set(line, lines.get(line).contains("{") ? "g" + i + line + " = group {" : "");
            }
        }
        return String.join("\n", lines);
    }

    @Provide
    Arbitrary<String> diagrams() {
        Arbitrary<String> statement = Arbitraries.lazyOf(this::simple, this::simple, this::simple, this::group);
        return statement.list().ofMinSize(2).ofMaxSize(8).map(list -> "style hot [bold]\n" + String.join("\n", list));
    }

    private Arbitrary<String> group() {
        return Combinators.combine(
                        Arbitraries.of("a = group {", "b[2] = group {", "group {", "row {", "c, e = group {"),
                        Arbitraries.lazyOf(this::simple, this::simple, this::group)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((head, inside) -> head + "\n" + String.join("\n", inside) + "\n}");
    }

    private Arbitrary<String> simple() {
        Arbitrary<String> path =
                Arbitraries.of("a", "b", "c", "d", "a.b", "a.d", "b.1", "b.2.d", "b.d", "c.d", "a.b.d", "[d, e]");
        Arbitrary<String> edge = Combinators.combine(path, path, Arbitraries.of("", " [hot]", ": d", "@left"))
                .as((from, to, more) -> from + " -> " + to + more);
        Arbitrary<String> node =
                Arbitraries.of("a = box", "b = box \"b\"", "d = box [hot]", "e, d = box", "b[2] = box", "c = aws/ec2");
        return Arbitraries.oneOf(
                node, node, edge, path.map(name -> "step " + name), path.map(name -> "note " + name + ": d"));
    }

    private static String apply(OpenDocument document, List<TextEdit> edits) {
        StringBuilder text = new StringBuilder(document.source().text());
        List<TextEdit> last = new ArrayList<>(edits);
        last.sort(Comparator.comparingInt(
                        (TextEdit edit) -> document.offset(edit.getRange().getStart()))
                .reversed());
        last.forEach(edit -> text.replace(
                document.offset(edit.getRange().getStart()),
                document.offset(edit.getRange().getEnd()),
                edit.getNewText()));
        return text.toString();
    }

    private static Parsed<List<String>> json(String text) {
        return BLOCKPRINT.json(SourceText.of("a.diagram", text), Dialect.DIAGRAM, RenderSettings.DEFAULT);
    }
}
