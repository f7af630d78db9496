package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Parser;
import dev.blockprint.layout.Layout;
import dev.blockprint.layout.LayoutEngine;
import dev.blockprint.look.Fonts;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.DiagramReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole diagrams, from source to SVG, beside their pictures. After a change that is meant, {@code mvn test -pl core
 * -Dtest=GoldenPicturesTest -Dgolden.update=true} writes the pictures anew; look at each of them before it is committed.
 */
class GoldenPicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/blockprint/golden");
    private static final Pattern FORBIDDEN =
            Pattern.compile("rgba|var\\(|filter|mask|<pattern|foreignObject|paint-order|textPath|<image|[^:]href=");

    static Stream<String> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".diagram"))
                    .map(name -> name.substring(0, name.length() - ".diagram".length()))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aDiagramLooksAsItDid(String name) throws IOException {
        String svg = render(name);
        Path golden = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, svg);
        } else if (!Files.exists(golden)) {
            fail("no picture of %s yet: run with -Dgolden.update=true, and look at it", name);
        }
        assertThat(svg)
                .as("%s; if it is better now, run with -Dgolden.update=true, and look at it", name)
                .isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void nothingIsUsedThatSomeRendererCannotDraw(String name) throws IOException {
        String svg = Files.readString(FOLDER.resolve(name + ".svg"));
        assertThat(FORBIDDEN.matcher(svg).results().map(found -> found.group())).isEmpty();
    }

    private static String render(String name) throws IOException {
        String file = name + ".diagram";
        SourceText source = SourceText.of(file, Files.readString(FOLDER.resolve(file)));
        Types types = Types.of(IconCatalogue.standard());
        Parsed<Diagram> read = DiagramReader.read(Parser.parse(source), types, ReadOptions.DEFAULT);
        assertThat(read.diagnostics()).extracting(Diagnostic::message).isEmpty();
        Layout layout = new LayoutEngine(EmbeddedGraphviz.shared()).layout(read.tree(), told(read.tree()));
        assertThat(layout.warnings()).extracting(Diagnostic::message).isEmpty();
        return new SvgWriter(new PlaceholderArt(), Fonts.FAMILY)
                .svg(read.tree(), layout, new PictureOptions(name, ThemeChoice.AUTO, null));
    }

    /** What the authors of the steps say. */
    private static List<String> told(Diagram diagram) {
        return diagram.story().steps().stream()
                .map(step -> step.text() == null ? "" : step.text())
                .toList();
    }
}
