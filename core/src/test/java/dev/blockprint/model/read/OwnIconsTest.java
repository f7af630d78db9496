package dev.blockprint.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Face;
import dev.blockprint.model.Node;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnIconsTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Path root = Path.of("");

    @BeforeEach
    void filesInsideAndOutside() throws IOException {
        root = Files.createDirectories(folder.resolve("docs"));
        Files.createDirectories(root.resolve("art"));
        Files.writeString(
                root.resolve("art/logo.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 20' onload='x()'><script>x()</script>"
                        + "<path id='a' d='M0 0h1'/></svg>");
        Files.write(root.resolve("art/logo.png"), PNG);
        Files.writeString(root.resolve("art/fake.png"), "<svg/>");
        Files.writeString(root.resolve("art/text.svg"), "no picture");
        Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
        Files.createSymbolicLink(root.resolve("art/escape.svg"), folder.resolve("secret.svg"));
    }

    private Parsed<Diagram> read(String icon) {
        return Reading.read(
                SourceText.of("a.diagram", "a = box \"Box\" [icon=\"" + icon + "\"]"),
                ReadOptions.DEFAULT.withRoot(root));
    }

    private String said(String icon) {
        return String.join(
                " ", read(icon).diagnostics().stream().map(Diagnostic::message).toList());
    }

    private Face face(String icon) {
        return ((Node) read(icon).tree().members().get(0)).face();
    }

    @Test
    void aScriptShowsItsOwnIconFromInsideTheFolderOfTheDocuments() {
        String script = """
                import os
                from diagrams import Diagram
                from diagrams.custom import Custom
                here = os.path.dirname(os.path.abspath(__file__))
                with Diagram("x"):
                    Custom("a", "./art/logo.svg") >> Custom("b", os.path.join(here, "art", "logo.png"))
                    Custom("c", "../secret.svg") >> Custom("d", "/etc/hosts") >> Custom("e", "art/escape.svg")
                """;
        SourceText source = SourceText.of("a.py", script);
        Parsed<List<Diagram>> read = PythonReader.read(
                Evaluator.run(ScriptParser.parse(source), source, IconCatalogue.standard(), Limits.DEFAULT),
                source,
                Types.of(IconCatalogue.standard()),
                ReadOptions.DEFAULT.withRoot(root));

        List<Face> faces = read.tree().get(0).members().stream()
                .map(member -> ((Node) member).face())
                .toList();
        assertThat(faces.subList(0, 2)).noneMatch(face -> face instanceof Face.Plain);
        assertThat(faces.subList(2, 5)).allMatch(face -> face instanceof Face.Plain);
        assertThat(read.diagnostics()).hasSize(3);
    }

    @Test
    void anSvgIsReadAndMadeSafe() {
        assertThat(said("art/logo.svg")).isEmpty();
        assertThat(face("art/logo.svg"))
                .isEqualTo(
                        new Face.Own(
                                "art/logo.svg",
                                "image/svg+xml",
                                "<svg width=\"48\" height=\"48\" viewBox=\"0 0 10 20\"><g><path id=\"{p}a\" d=\"M0 0h1\"/></g></svg>"));
    }

    @Test
    void aPngIsKnownByItsFirstBytes() {
        assertThat(face("art/logo.png")).isEqualTo(new Face.Own("art/logo.png", "image/png", "iVBORw0KGgoAAA=="));
        assertThat(said("art/fake.png")).isEqualTo("this icon is no PNG");
    }

    @Test
    void nothingOutsideTheFolderIsRead() {
        String outside = "this icon is outside the folder of the documents";
        assertThat(said("../secret.svg")).isEqualTo(outside);
        assertThat(said("art/../../secret.svg")).isEqualTo(outside);
        assertThat(said("/etc/secret.svg")).isEqualTo(outside);
        assertThat(said("C:/secret.svg")).isEqualTo(outside);
        assertThat(said("file:secret.svg")).isEqualTo(outside);
        assertThat(said("art/escape.svg")).isEqualTo(outside);
    }

    @Test
    void whatIsMissingOrNoPictureIsAnError() {
        assertThat(said("art/none.svg")).isEqualTo("there is no icon art/none.svg");
        assertThat(said("art/text.svg")).startsWith("this icon cannot be drawn");
        assertThat(said("art.svg\\u0000")).isNotEmpty();
    }

    @Test
    void whatIsTooLargeIsAnError() throws IOException {
        Files.write(root.resolve("large.png"), new byte[(1 << 20) + 1]);
        assertThat(said("large.png")).contains("at most 1048576 are allowed");
    }
}
