package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    Path folder;

    @Test
    void standardInputBecomesAnSvgOnStandardOutput() {
        Run run = Run.withInput("browser -> server", "render");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<svg ").contains(">browser<");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theNameOfTheOutputDecidesTheFormat() throws IOException {
        Path file = write("a.diagram", "a -> b");

        assertThat(Run.of("render", file.toString(), "-o", path("a.png")).code())
                .isZero();

        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void anOutputWhoseNameTellsNoFormatThatThereIsIsWrongUsage() {
        Run run = Run.withInput("a -> b", "render", "-o", path("a.gif"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no format is called gif").contains(".svg, .png, .pdf");
        assertThat(folder.resolve("a.gif")).doesNotExist();
        assertThat(Run.withInput("a -> b", "render", "-f", "svg", "-o", path("a.gif"))
                        .code())
                .isZero();
    }

    @Test
    void aHyphenIsStandardOutput() {
        assertThat(Run.withInput("a -> b", "render", "-o", "-").out()).startsWith("<svg ");
    }

    @Test
    void aWordThatIsNotKnownIsAnsweredByTheNearest() {
        assertThat(Run.withInput("a -> b", "render", "--theme", "drak").err())
                .contains("there is no \"drak\"; did you mean dark?");
        assertThat(Run.withInput("a -> b", "render", "-f", "gif").err())
                .contains("there is no \"gif\"; one of svg, png, pdf, dot, json");
        assertThat(Run.withInput("a", "filter", "--flavor", "Huggo").err()).contains("did you mean hugo?");
        assertThat(Run.withInput("a -> b", "render", "--theme", "Dark").code()).isZero();
    }

    @Test
    void aPdfIsMadeBesideTheOthersAndIsTheSameEachTime() throws IOException {
        Path file = write("a.diagram", "a -> b");

        assertThat(Run.of("render", file.toString(), "-o", path("a.pdf")).code())
                .isZero();
        Run several = Run.of("render", file.toString(), "-f", "svg,png,pdf", "-o", path("out/"));

        assertThat(several.code()).isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**a.svg").isDirectoryContaining("glob:**a.png");
        assertThat(Files.readAllBytes(folder.resolve("out/a.pdf")))
                .startsWith('%', 'P', 'D', 'F')
                .isEqualTo(Files.readAllBytes(folder.resolve("a.pdf")));
    }

    @Test
    void severalFilesAndFormatsGoIntoAFolder() throws IOException {
        Path one = write("one.diagram", "a -> b");
        Path two = write("two.dot", "digraph { c -> d }");

        Run run = Run.of("render", one.toString(), two.toString(), "-f", "svg,png", "-o", path("out/"));

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**one.svg")
                .isDirectoryContaining("glob:**one.png")
                .isDirectoryContaining("glob:**two.svg")
                .isDirectoryContaining("glob:**two.png");
    }

    @Test
    void severalResultsWithoutAFolderAreWrongUsage() throws IOException {
        Path one = write("one.diagram", "a -> b");

        Run run = Run.of("render", one.toString(), "-f", "svg,png");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("several results need a folder: add -o FOLDER/");
    }

    @Test
    void aFileOfPythonIsAScript() throws IOException {
        Path file = write("web.py", "import diagrams as d\nwith d.Diagram('x'):\n    d.Node('a') >> d.Node('b')\n");

        Run run = Run.of("render", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<svg ").contains(">a<", ">b<");
    }

    private static final String TWO = """
            from diagrams import Diagram, Node
            with Diagram("First"):
                Node("a") >> Node("b")
            with Diagram("Second"):
                Node("c") >> Node("d")
            """;

    @Test
    void theSecondDiagramOfAScriptHasANumberInItsName() throws IOException {
        Path file = write("web.py", TWO);

        assertThat(Run.of("render", file.toString(), "-o", path("out/")).code()).isZero();
        assertThat(Run.of("render", file.toString(), "-o", path("own.png")).code())
                .isZero();
        assertThat(Run.of("render", file.toString(), "-o", path("own.pdf")).code())
                .isZero();
        assertThat(Run.of("render", file.toString(), "-f", "json,dot", "-o", path("out/"))
                        .code())
                .isZero();

        assertThat(folder.resolve("out/web.svg")).content().contains(">First<").doesNotContain(">Second<");
        assertThat(folder.resolve("out/web.2.svg")).content().contains(">Second<");
        assertThat(folder.resolve("out/web.2.json")).content().contains("\"title\": \"Second\"");
        assertThat(folder.resolve("out/web.2.dot")).content().contains("digraph");
        assertThat(Files.readAllBytes(folder.resolve("own.2.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(folder.resolve("own.2.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void severalPicturesDoNotFitOnStandardOutputButTextsDo() throws IOException {
        Path file = write("web.py", TWO);

        Run svg = Run.of("render", file.toString());
        Run json = Run.of("render", file.toString(), "-f", "json");

        assertThat(svg.code()).isEqualTo(2);
        assertThat(svg.out()).isEmpty();
        assertThat(svg.err()).contains("draws 2 diagrams: add -o NAME.svg, and the second becomes NAME.2.svg");
        assertThat(json.code()).isZero();
        assertThat(json.out()).contains("First", "Second");
    }

    @Test
    void theModelIsWrittenAsJsonInTheOrderWritten() {
        Run run = Run.withInput("""
                title "Shop"
                direction down
                vpc = group "VPC" {
                  web = aws/ec2 "Web"
                }
                db = aws/rds "Database"
                web <- db: rows
                vpc -- db
                """, "render", "-f", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualToNormalizingWhitespace("""
                        {
                          "title": "Shop",
                          "direction": "down",
                          "nodes": [
                            {"id": "vpc.web", "type": "aws/ec2", "label": "Web", "group": "vpc"},
                            {"id": "db", "type": "aws/rds", "label": "Database", "group": null}
                          ],
                          "groups": [
                            {"id": "vpc", "label": "VPC", "parent": null}
                          ],
                          "edges": [
                            {"from": "vpc.web", "to": "db", "label": "rows", "arrow": "back"},
                            {"from": "vpc", "to": "db", "label": null, "arrow": "none"}
                          ]
                        }
                        """);
    }

    @Test
    void anErrorPointsAtTheFileAndWritesNothing() throws IOException {
        Path file = write("bad.diagram", "a = aws/ec2\na -> b\n");

        Run run = Run.of("render", file.toString(), "-o", path("bad.svg"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error: ").contains("bad.diagram:2:6");
        assertThat(folder.resolve("bad.svg")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsOneClearLine() {
        Run run = Run.of("render", path("nothing.diagram"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("blockprint: there is no " + path("nothing.diagram") + "\n");
    }

    @Test
    void bytesThatAreNotUtf8AreAnErrorAtTheirPlace() throws IOException {
        Path file = folder.resolve("latin.diagram");
        Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xe9, '\n'});

        Run run = Run.of("render", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("this is not UTF-8").contains("latin.diagram:2:2");
    }

    @Test
    void messagesCanBeReadByTools() {
        Run run = Run.withInput("a = aws/ec3", "render", "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().startsWith("{").contains("\"severity\":", "aws/ec2");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String path(String name) {
        return folder + "/" + name;
    }
}
