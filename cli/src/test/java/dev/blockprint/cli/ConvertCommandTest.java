package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String SCRIPT = """
            from diagrams import Diagram
            from diagrams.aws.compute import EC2
            with Diagram("Web"):
                web = EC2("Web server")
                web >> EC2("Worker")
            """;
    private static final String CONVERTED = """
            title "Web"

            web    = aws/ec2 "Web server"
            worker = aws/ec2 "Worker"

            web -> worker
            """;
    private static final String TWO = SCRIPT + """
            with Diagram("Other"):
                EC2("a") - EC2("b")
            """;
    private static final String SECOND = """
            title "Other"

            a = aws/ec2 "a"
            b = aws/ec2 "b"

            a -- b
            """;

    @TempDir
    Path folder;

    @TempDir
    Path built;

    @Test
    void aScriptIsWrittenToStandardOutput() throws IOException {
        Run run = Run.of("convert", write("web.py", SCRIPT).toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(CONVERTED);
        assertThat(run.code()).isZero();
    }

    @Test
    void standardInputIsAScriptUnlessItsNameSaysElse() {
        assertThat(Run.withInput(SCRIPT, "convert", "-").out()).isEqualTo(CONVERTED);
        assertThat(Run.withInput("```diagram\n" + SCRIPT + "```\n", "convert", "--name", "README.md", "-")
                        .out())
                .isEqualTo("```diagram\n" + CONVERTED + "```\n");
    }

    @Test
    void severalDiagramsBecomeSeveralFiles() throws IOException {
        Path file = write("web.py", TWO);

        assertThat(Run.of("convert", file.toString(), "-o", path("out/")).code())
                .isZero();
        assertThat(Run.of("convert", "--in-place", file.toString()).code()).isZero();

        assertThat(folder.resolve("out/web.diagram")).hasContent(CONVERTED);
        assertThat(folder.resolve("out/web.2.diagram")).hasContent(SECOND);
        assertThat(folder.resolve("web.2.diagram")).hasContent(SECOND);
        assertThat(file).hasContent(TWO);
        assertThat(Run.of("convert", file.toString()).out())
                .isEqualTo(CONVERTED + "\n# Diagram 2, for a file of its own.\n" + SECOND);
    }

    @Test
    void onlyTheBlocksOfADocumentThatHoldScriptsChange() throws IOException {
        String python = SCRIPT.replace("\n", "\r\n");
        String converted = CONVERTED.replace("\n", "\r\n");
        String before = "\uFEFF---\r\ntitle:  x\r\n---\r\n# One \t\r\n\r\n"
                + "```python {.diagram #web caption=\"A *b*\"}\r\n#| fig-alt: Web\r\n" + python + "```\r\n"
                + "```python\r\n" + python + "```\r\n"
                + "```diagram\r\na->b\r\n```\r\n~~~~dot\r\ndigraph { a->b }\r\n~~~~\r\nend";
        Path file = write("README.md", before);

        Run run = Run.of("convert", "--in-place", file.toString());

        assertThat(run.err()).isEqualTo("1 script converted\n");
        assertThat(run.code()).isZero();
        assertThat(file)
                .content()
                .isEqualTo(before.replace(
                        "```python {.diagram #web caption=\"A *b*\"}\r\n#| fig-alt: Web\r\n" + python,
                        "```diagram {#web caption=\"A *b*\"}\r\n#| fig-alt: Web\r\n" + converted));
    }

    @Test
    void theWordForTheLanguageChangesHoweverItIsWritten() throws IOException {
        assertThat(markdown("```python {.diagram}")).isEqualTo("```diagram");
        assertThat(markdown("``` py {.diagram .wide}")).isEqualTo("``` diagram {.wide}");
        assertThat(markdown("```{.python .diagram #x}")).isEqualTo("```{.diagram #x}");
        assertThat(markdown("```{python}")).isEqualTo("```{diagram}");
        assertThat(markdown("```{diagram}")).isEqualTo("```{diagram}");
    }

    @Test
    void severalDiagramsOfAScriptBecomeSeveralFencesWhereverItStands() throws IOException {
        String script =
                "> - ```python {.diagram #fig}\n" + TWO.indent(2).replaceAll("(?m)^", "> ") + ">   ```\n> - y\n";
        Path file = write("a.md", script.replace("> \n", ""));

        Run run = Run.of("convert", file.toString());

        assertThat(run.out()).isEqualTo("""
                > - ```diagram {#fig}
                >   title "Web"
                >
                >   web    = aws/ec2 "Web server"
                >   worker = aws/ec2 "Worker"
                >
                >   web -> worker
                >   ```
                >
                >   ```diagram {#fig-2}
                >   title "Other"
                >
                >   a = aws/ec2 "a"
                >   b = aws/ec2 "b"
                >
                >   a -- b
                >   ```
                > - y
                """);
    }

    @Test
    void blocksOfAsciiDocAreConverted() throws IOException {
        String two = "* item\n+\n.Both\n[diagrams#fig,width=50%]\n----\n" + TWO + "----\n";
        String source = "\n[source.diagram,python]\n----\n" + SCRIPT + "----\n"
                + "\n[source,python,role=diagram,width=80%]\n----\n" + SCRIPT + "----\n"
                + "\n[source,python]\n----\n" + SCRIPT + "----\n";
        String paragraph = "\n[diagrams]\n" + SCRIPT + "\nThe end.\n";
        Path file = write("a.adoc", two + source + paragraph);

        Run run = Run.of("convert", "--in-place", file.toString());

        assertThat(run.err()).isEqualTo("4 scripts converted\n");
        assertThat(file)
                .content()
                .isEqualTo("* item\n+\n.Both\n[diagram#fig,width=50%]\n----\n" + CONVERTED
                        + "----\n+\n[diagram#fig-2]\n----\n" + SECOND + "----\n"
                        + "\n[diagram]\n----\n" + CONVERTED + "----\n"
                        + "\n[diagram,width=80%]\n----\n" + CONVERTED + "----\n"
                        + "\n[source,python]\n----\n" + SCRIPT + "----\n"
                        + "\n[diagram]\n----\n" + CONVERTED + "----\n\nThe end.\n");
        assertThat(Run.of("build", folder.toString(), "-o", built.toString()).code())
                .isZero();
    }

    @Test
    void aFolderIsConvertedInPlace() throws IOException {
        Path one = write("docs/one.md", "```diagram\n" + SCRIPT + "```\n");
        Path two = write("docs/deep/two.qmd", "```{python}\n#| label: fig-web\n" + SCRIPT + "```\n");
        Path other = write("docs/setup.py", "import os\n");

        Run run = Run.of("convert", "--in-place", path("docs"));

        assertThat(run.err()).isEqualTo("2 scripts converted\n");
        assertThat(one).hasContent("```diagram\n" + CONVERTED + "```\n");
        assertThat(two).hasContent("```{diagram}\n#| label: fig-web\n" + CONVERTED + "```\n");
        assertThat(other).hasContent("import os\n");
        assertThat(folder.resolve("docs/setup.diagram")).doesNotExist();
    }

    @Test
    void aScriptWithAnErrorStaysAndTheOthersAreConverted() throws IOException {
        String broken = "```diagram\nfrom diagrams import Diagram\nwith Diagram('x'):\n    ECC2('a')\n```\n";
        Path file = write("a.md", broken + "\n```diagram\n" + SCRIPT + "```\n");

        Run run = Run.of("convert", "--in-place", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.md:4:5", "ECC2", "1 script converted; 1 error");
        assertThat(file).hasContent(broken + "\n```diagram\n" + CONVERTED + "```\n");
    }

    @Test
    void whatCannotBeConvertedIsSaid() throws IOException {
        Path broken = write("broken.py", "with Diagram(\n");
        Path text = write("a.md", "# No script\n\n```diagram\na -> b\n```\n");
        Path dot = write("a.dot", "digraph {}");

        Run run = Run.of("convert", broken.toString(), "-o", path("broken.diagram"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("broken.py:2:1", "an expression is expected");
        assertThat(folder.resolve("broken.diagram")).doesNotExist();

        Run nothing = Run.of("convert", text.toString());
        assertThat(nothing.code()).isZero();
        assertThat(nothing.err()).isEqualTo("there is no script in " + text + "\n");
        assertThat(nothing.out()).isEqualTo(Files.readString(text));

        assertThat(Run.of("convert", dot.toString()).err())
                .contains("a.dot is neither a script (.py) nor a document (.md, .adoc)");
        assertThat(Run.of("convert", path("missing.py")).err()).contains("there is no " + path("missing.py"));
        assertThat(Run.of("convert", folder.toString()).err())
                .contains("is a folder: name its files, or say --in-place");
        assertThat(Run.of("convert", text.toString(), broken.toString()).err())
                .contains("several files need a folder: add -o FOLDER/, or --in-place");
        assertThat(Run.of("convert", "--in-place", "-o", "x", text.toString()).err())
                .contains("--in-place and -o: say one of the two");
        assertThat(Run.of("convert", "--in-place", "-").err()).contains("standard input has no place to be changed in");
        assertThat(Run.of("convert").code()).isEqualTo(2);
    }

    @Test
    void aTargetThatCannotBeWrittenIsAnErrorOfTheMachineAndTheSourceStays() throws IOException {
        Path file = write("web.py", SCRIPT);
        write("taken", "a file");

        Run run = Run.of("convert", file.toString(), "-o", path("taken/web.diagram"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("blockprint: ").doesNotContain("Exception", "bug");
        assertThat(file).hasContent(SCRIPT);
        assertThat(folder.resolve("taken")).hasContent("a file");
    }

    @Test
    void theHelpTeaches() {
        Run run = Run.of("convert", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("blockprint convert backend.py -o backend.diagram", "--in-place", "No Python is run");
    }

    private String markdown(String opening) throws IOException {
        Path file = write("x.md", opening + "\n" + SCRIPT + "```\n");
        return Run.of("convert", file.toString()).out().lines().findFirst().orElse("");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder + "/" + name;
    }
}
