package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad diagrams in Markdown and in AsciiDoc: each is said with its place, left and marked, and the rest is built. */
class BadInputTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void inPlace() throws IOException {
        Files.createDirectories(folder.resolve("in"));
    }

    @Test
    void severalSyntaxErrorsInOneBlock() throws IOException {
        expect(
                "a = = box\nb = box [color=]\n-> c",
                "expected a type, not \"=\" @1:5",
                "\"color\" has no value @2:10",
                "an edge begins with a name @3:1");
    }

    @Test
    void anUnknownType() throws IOException {
        expect("web = aws/ec3", "unknown type \"aws/ec3\" @1:7");
    }

    @Test
    void anUnknownName() throws IOException {
        expect("web = box\nweb -> webb", "unknown name \"webb\" @2:8");
    }

    @Test
    void anUnknownAttributeSettingAndColour() throws IOException {
        expect(
                "direction sideways\na = box [colr=red]\nb = box [color=redd]",
                "unknown direction \"sideways\" @1:11",
                "unknown attribute \"colr\" @2:10",
                "unknown colour \"redd\" @3:16");
    }

    @Test
    void anUnclosedGroup() throws IOException {
        expect("vpc = group \"VPC\" {\n web = box", "the group is not closed @1:19");
    }

    @Test
    void anUnclosedString() throws IOException {
        expect("web = box \"Web", "the text is not closed @1:11");
    }

    @Test
    void aDuplicateId() throws IOException {
        expect("web = box\nweb = circle", "\"web\" is declared twice @2:1");
    }

    @Test
    void anIconOutsideTheRoot() throws IOException {
        Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        expect("a = box [icon=../secret.svg]", "this icon is outside the folder of the documents @1:15");
    }

    @Test
    void anIconThatIsALinkToTheOutside() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.createSymbolicLink(folder.resolve("in/link.svg"), secret);
        expect("a = box [icon=link.svg]", "this icon is outside the folder of the documents @1:15");
    }

    @Test
    void aLabelOfTenThousandCharacters() throws IOException {
        expect("a = box \"" + "x".repeat(10_000) + "\"", "the text has 10000 characters, at most 2000 are drawn @1:9");
    }

    @Test
    void tenThousandNodes() throws IOException {
        String nodes =
                IntStream.range(0, 10_000).mapToObj(i -> "n" + i + " = box").collect(Collectors.joining("\n"));
        expect(nodes, "the diagram has more than 2000 elements @2001:1");
    }

    @Test
    void nestingAThousandDeep() throws IOException {
        expect("g = group {\n".repeat(1000) + "}\n".repeat(1000), "groups are nested more than 32 deep @33:11");
    }

    @Test
    void dotThatGraphvizRejects() throws IOException {
        expect("digraph { a -> ; }", "syntax error near \";\" @1:16");
    }

    @Test
    void labelsWithMarkupQuotesEmojiAndTextFromRightToLeftAreDrawn() throws IOException {
        write("labels.md", "```diagram\na = box \"<script>&\\\"' ]]> -->\"\nb = box \"🚀 שלום\"\na -> b: <b>\n```\n");

        assertThat(build().code()).isZero();
        assertThat(read("out/images/labels-1.svg"))
                .contains("&lt;script&gt;", "🚀")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void dotThatWouldReadFilesOrRunScripts() throws IOException {
        write("evil.md", """
                ```dot
                digraph {
                  stylesheet="http://example.org/x.css"
                  a [image="/etc/passwd", URL="javascript:alert(1)", tooltip="<script>"]
                  b [label="</text><script>alert(1)</script>"]
                }
                ```
                """);

        Run run = build();

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("\"stylesheet\" is left out", "in/evil.md:3:3", "\"image\" is left out");
        assertThat(read("out/images/evil-1.svg"))
                .doesNotContain("javascript:", "<script", "/etc/passwd", "example.org");
    }

    @Test
    void anUnclosedFence() throws IOException {
        write("a.md", "```diagram\na -> b\n");
        write("b.adoc", "[diagram]\n----\na -> b\n");

        Run run = build();

        assertThat(run.code()).isEqualTo(Exit.DOCUMENT_ERRORS);
        assertThat(run.err()).contains("is not closed", "in/a.md:1:1", "in/b.adoc:2:1");
        assertThat(read("out/a.md")).contains("<!-- blockprint: error:").endsWith("```diagram\na -> b\n");
        assertThat(read("out/b.adoc")).contains("// blockprint: error:").endsWith("[diagram]\n----\na -> b\n");
    }

    @Test
    void anUnclosedBlockIsAnErrorOnASiteToo() throws IOException {
        write("b.adoc", "= Page\n\n[diagram]\n----\na -> b\n");

        Run run = Run.of("site", in(), "-o", out());

        assertThat(run.code()).isEqualTo(Exit.DOCUMENT_ERRORS);
        assertThat(run.err()).contains("error: unterminated", "b.adoc:4:1", "repeat this line");
    }

    @Test
    void documentsThatAreNotUtf8AreLeftAsTheyAre() throws IOException {
        byte[] latin = "# Caf\u00e9\n\n```diagram\na -> b\n```\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("in/a.md"), latin);
        Files.write(folder.resolve("in/b.adoc"), latin);
        write("good.md", "```diagram\na -> b\n```\n");

        Run run = build();

        assertThat(run.code()).isEqualTo(Exit.DOCUMENT_ERRORS);
        assertThat(run.err()).contains("not UTF-8", "in/a.md:1:6", "in/b.adoc:1:6");
        assertThat(folder.resolve("out/a.md")).hasBinaryContent(latin);
        assertThat(folder.resolve("out/b.adoc")).hasBinaryContent(latin);
        assertThat(folder.resolve("out/images/good-1.svg")).exists();
    }

    @Test
    void twoPicturesOfOneNameInDocumentsOfBothKinds() throws IOException {
        write("a.md", "```diagram {#same}\na -> b\n```\n");
        write("b.adoc", "[diagram#same]\n----\na -> c\n----\n");

        Run run = build();

        assertThat(run.code()).isEqualTo(Exit.DOCUMENT_ERRORS);
        assertThat(run.err()).contains("two different pictures are called same.svg", "in/b.adoc:3:1", "in/a.md:2:1");
        assertThat(read("out/a.md")).contains("(images/same.svg)");
        assertThat(read("out/b.adoc"))
                .contains("// blockprint: error:")
                .endsWith("[diagram#same]\n----\na -> c\n----\n");
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsOneLineAndExitCodeTwo() throws IOException {
        write("a.md", "```diagram\na -> b\n```\n");
        Path file = Files.writeString(folder.resolve("file"), "here");

        for (String command : new String[] {"build", "site"}) {
            Run run = Run.of(command, in(), "-o", file.resolve("out").toString());
            assertThat(run.code()).isEqualTo(Exit.USAGE);
            assertThat(run.err().lines()).hasSize(1).first().asString().contains(file.toString());
        }
        assertThat(file).hasContent("here");
    }

    @Test
    void aStandardOutputThatIsFullIsExitCodeTwo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream("a -> b".getBytes(StandardCharsets.UTF_8)),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);

        assertThat(new BlockprintCommand(terminal).execute("render")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("blockprint: standard output cannot be written");
    }

    /** Builds the diagram in a document of either kind beside a good one; errors are {@code message @line:column}. */
    private void expect(String diagram, String... errors) throws IOException {
        String markdown = "```diagram\n" + diagram + "\n```\n";
        String asciidoc = "[diagram]\n----\n" + diagram + "\n----\n";
        write("a.md", markdown + "\n```diagram\nx -> y\n```\n");
        write("b.adoc", asciidoc + "\n[diagram]\n----\nx -> y\n----\n");

        Run run = build();

        assertThat(run.code()).isEqualTo(Exit.DOCUMENT_ERRORS);
        assertThat(run.err().lines().filter(line -> line.startsWith("error:"))).hasSize(2 * errors.length);
        for (String error : errors) {
            String[] parts = error.split(" @|:(?=\\d+$)", -1);
            int line = Integer.parseInt(parts[1]);
            assertThat(run.err()).contains("error: " + parts[0] + "\n");
            assertThat(run.err()).contains("in/a.md:" + (line + 1) + ":" + parts[2] + "\n");
            assertThat(run.err()).contains("in/b.adoc:" + (line + 2) + ":" + parts[2] + "\n");
        }
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(read("out/a.md")).contains("<!-- blockprint: error: ", markdown, "](images/a-2.svg)");
        assertThat(read("out/b.adoc")).contains("// blockprint: error: ", asciidoc, "image::images/b-2.svg[");
    }

    private Run build() {
        return Run.of("build", in(), "-o", out());
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("in").resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
