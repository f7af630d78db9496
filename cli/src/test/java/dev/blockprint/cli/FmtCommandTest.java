package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FmtCommandTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String MARKDOWN = """
            ---
            title:   kept   as it is
            ---
            Text   with  blanks.\s\s

            ```diagram {#one   caption="x"}
            #| fig-cap:   Backend
            a>>b
              long=box
            c = box
            ```
            > quoted
            >
            > ~~~ diagram
            >
            > vpc = group {
            >
            > x>>y
            >\s
            >
            > y = box }
            > ~~~

            1. In a list:

               ```diagram
               x  ->  y

                 z = box
               ```

            -\tWith a tab:

            \t````diagram
            \tq>>r
            \t````

            ```js
            a>>b
            ```
            ```dot
            digraph   { a->b }
            ```
            ```diagram
            from diagrams import   Diagram
            ```
            """;

    private static final String FORMATTED = MARKDOWN.replace(
                    "a>>b\n  long=box\nc = box\n", "a -> b\nlong = box\nc    = box\n")
            .replace(
                    "~~~ diagram\n>\n> vpc = group {\n>\n> x>>y\n> \n>\n> y = box }\n",
                    "~~~ diagram\n> vpc = group {\n>   x -> y\n>\n>   y = box\n> }\n")
            .replace("   x  ->  y\n\n     z = box\n", "   x -> y\n\n   z = box\n")
            .replace("\tq>>r\n", "\tq -> r\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void onlyTheLinesInsideTheBlocksOfADocumentChange(String lineEnd) throws IOException {
        Path file = write("docs/deep/post.md", MARKDOWN.replace("\n", lineEnd));

        Run run = Run.of("fmt", folder.toString());

        assertThat(run.err()).isEqualTo("1 file of 1 changed\n");
        assertThat(run.code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(FORMATTED.replace("\n", lineEnd));
        assertThat(Run.of("fmt", folder.toString()).err()).isEqualTo("0 files of 1 changed\n");
    }

    @Test
    void aBlockWhoseLinesBeginWithinATabStays() throws IOException {
        Path file = write("post.md", "- ```diagram\n\ta>>b\n  ```\n");

        assertThat(Run.of("fmt", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo("- ```diagram\n\ta>>b\n  ```\n");
    }

    @Test
    void asciiDocBlocksAreFormattedInListsAndCellsToo() throws IOException {
        String document = """
                = Title
                :note:   kept

                [diagram#one,   png]
                .A   title
                ----
                a>>b

                  c = box
                ----

                * item
                +
                ....
                a>>b
                ....
                +
                [diagram]
                ....
                a>>b
                ....

                ```diagram
                x   ->   y
                ```

                [diagram]
                p>>q
                r>>s

                [diagram]
                p>>q; [a,b]>>[c,d]

                |===
                a|
                [diagram]
                ----
                a>>b
                ----
                |===

                [diagram]
                ----
                include::other.diagram[]
                ----

                diagram::other.diagram[]

                [diagram,subs=attributes]
                ----
                {note}>>b
                ----
                ifdef::never[]
                [diagram]
                ----
                a>>b
                ----
                endif::[]
                """;
        String expected = document.replace("a>>b\n\n  c = box", "a -> b\n\nc = box")
                .replace("[diagram]\n....\na>>b", "[diagram]\n....\na -> b")
                .replace("x   ->   y", "x -> y")
                .replace("p>>q\nr>>s", "p -> q\nr -> s")
                .replace("a|\n[diagram]\n----\na>>b", "a|\n[diagram]\n----\na -> b");
        Path file = write("post.adoc", document);

        assertThat(Run.of("fmt", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    @Test
    void asciiDocInUtf16StaysSo() throws IOException {
        Path file = folder.resolve("post.adoc");
        Files.write(file, "\uFEFF[diagram]\r\n----\r\nä>>b\r\n----\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(Run.of("fmt", file.toString()).code()).isZero();
        assertThat(Files.readAllBytes(file))
                .isEqualTo("\uFEFF[diagram]\r\n----\r\nä -> b\r\n----\r\n".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void aBlockWithSyntaxErrorsStaysAndTheOthersAreFormatted() throws IOException {
        Path file = write("post.md", "```diagram\na>>b\nx = = y\n```\n\n- ```diagram\n  a>>b\n  ```\n");

        Run run = Run.of("fmt", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("post.md:3:5").contains("1 file of 1 changed");
        assertThat(Files.readString(file))
                .isEqualTo("```diagram\na>>b\nx = = y\n```\n\n- ```diagram\n  a -> b\n  ```\n");
    }

    @Test
    void checkListsWhatWouldChangeAndWritesNothing() throws IOException {
        Path bad = write("a/bad.diagram", "a>>b");
        write("a/good.diagram", "a -> b\n");
        write("node_modules/x.diagram", "a>>b");
        write("a/other.txt", "a>>b");

        Run run = Run.of("fmt", "--check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(bad + System.lineSeparator());
        assertThat(run.err()).isEqualTo("1 file of 2 would change\n");
        assertThat(Files.readString(bad)).isEqualTo("a>>b");
        assertThat(Run.of("fmt", "--check", folder.resolve("a/good.diagram").toString())
                        .code())
                .isZero();
    }

    @Test
    void standardInputGoesToStandardOutput() {
        assertThat(Run.withInput("a>>b", "fmt", "-")).isEqualTo(new Run(0, "a -> b\n", ""));
        assertThat(Run.withInput("a>>b\n```diagram\na>>b\n```\n", "fmt", "--name", "x.md", "-")
                        .out())
                .isEqualTo("a>>b\n```diagram\na -> b\n```\n");
        assertThat(Run.withInput("a>>b", "fmt", "--check", "-"))
                .isEqualTo(new Run(1, "<standard input>" + System.lineSeparator(), ""));
        Run bad = Run.withInput("a>>b\n!", "fmt", "-");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out()).isEqualTo("a>>b\n!");
        assertThat(bad.err()).contains("<standard input>:2:1");
    }

    @Test
    void scriptsAndGraphsAreLeftAlone() throws IOException {
        write("a.py", "from diagrams import   Diagram\n");
        write("b.dot", "digraph   { }\n");
        write("c.gv", "digraph   { }\n");
        write("d.diagram", "digraph   { a->b }\n");

        assertThat(Run.of("fmt", "--check", folder.toString()).code()).isZero();
    }

    @Test
    void aFileKeepsItsPermissions() throws IOException {
        Path file = write("a.diagram", "a>>b");
        var owner = PosixFilePermissions.fromString("rw-------");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, owner);

        assertThat(Run.of("fmt", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo("a -> b\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(owner);
    }

    @Test
    void whatALinkLeadsToIsWritten() throws IOException {
        Path file = write("real/a.diagram", "a>>b");
        Path link = Files.createSymbolicLink(folder.resolve("link.diagram"), file);

        assertThat(Run.of("fmt", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo("a -> b\n");
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        Path binary = folder.resolve("a.md");
        Files.write(binary, new byte[] {'a', (byte) 0xFF});

        assertThat(Run.of("fmt", folder + "/missing").code()).isEqualTo(2);
        assertThat(Run.of("fmt").code()).isEqualTo(2);
        assertThat(Run.of("fmt", "-", folder.toString()).err()).contains("- stands alone");
        assertThat(Run.of("fmt", binary.toString()).err()).contains("the file is not UTF-8");
        assertThat(Files.readAllBytes(binary)).isEqualTo(new byte[] {'a', (byte) 0xFF});
    }

    @Test
    void theDocumentationAndTheExampleAreFormatted() {
        Run run = Run.of(
                "fmt",
                "--check",
                ROOT.resolve("README.md").toString(),
                ROOT.resolve("docs").toString(),
                ROOT.resolve("site-example").toString());

        assertThat(run.out())
                .as("run: blockprint fmt README.md docs site-example")
                .isEmpty();
        assertThat(run.code()).isZero();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
