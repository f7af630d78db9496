package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams that use what is in other files, in every command. */
class SharedFilesTest {
    private static final String DIAGRAM = "include \"styles.diagram\"\na, b = box\na -> b [hot]\n";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        write("in/styles.diagram", "style hot [color=#c01020 bold]\n");
        write("in/posts/a.md", "# A\n\n```diagram {#fig-md}\n" + DIAGRAM + "```\n");
        write("in/posts/b.adoc", "= B\n\n[diagram#fig-adoc]\n----\n" + DIAGRAM + "----\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private Run build() {
        return Run.of(
                "build",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("out").toString());
    }

    private Run site() {
        return Run.of(
                "site",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("site").toString());
    }

    @Test
    void aDiagramFileIncludesFromItsFolderAndFromTheRoot() throws IOException {
        Path file = write("in/posts/c.diagram", DIAGRAM);

        assertThat(Run.of("render", file.toString()).err()).contains("there is no file \"styles.diagram\"");
        Run fromTheRoot =
                Run.of("render", file.toString(), "--root", folder.resolve("in").toString());
        assertThat(fromTheRoot.code()).isZero();
        assertThat(fromTheRoot.out()).contains("#c01020");
        write("in/posts/styles.diagram", "style hot [color=#20c010]\n");
        assertThat(Run.of("render", file.toString()).out()).contains("#20c010");
    }

    @Test
    void blocksOfBothMarkupsInclude() throws IOException {
        assertThat(build().code()).isZero();

        assertThat(read("out/posts/images/fig-md.svg")).contains("#c01020");
        assertThat(read("out/posts/images/fig-adoc.svg")).contains("#c01020");
    }

    @Test
    void aBuildSeesThatAnIncludedFileHasChangedAndThatNoneHas() throws IOException {
        build();
        assertThat(build().err()).contains("2 pictures (2 unchanged)");

        write("in/styles.diagram", "style hot [color=#3040f0 bold]\n");

        assertThat(build().err()).contains("2 pictures,");
        assertThat(read("out/posts/images/fig-md.svg")).contains("#3040f0");
        assertThat(read("out/posts/images/fig-adoc.svg")).contains("#3040f0");
    }

    @Test
    void aSiteSeesThatAnIncludedFileHasChangedAndThatNoneHas() throws IOException {
        assertThat(site().code()).isZero();
        assertThat(read("site/posts/a/fig-md.svg")).contains("#c01020");
        assertThat(site().err()).contains("2 unchanged");

        write("in/styles.diagram", "style hot [color=#3040f0 bold]\n");

        assertThat(site().err()).doesNotContain("unchanged");
        assertThat(read("site/posts/a/fig-md.svg")).contains("#3040f0");
        assertThat(read("site/posts/b/fig-adoc.svg")).contains("#3040f0");
    }

    @Test
    void anErrorInAnIncludedFileNamesItsLineAndTheBlock() throws IOException {
        write("in/styles.diagram", "\nstyle hot [color=rde]\n");

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("""
                error: unknown colour "rde"
                 --> %1$s/in/styles.diagram:2:18
                  |
                2 | style hot [color=rde]
                  |                  ^^^ did you mean red?
                  = included at %1$s/in/posts/a.md:4:1
                """.formatted(folder))
                .contains("= included at " + folder + "/in/posts/b.adoc:5:1\n");
        assertThat(read("out/posts/a.md")).contains("<!-- blockprint: error");
    }

    @Test
    void toolsAreToldWhereAFileWasIncluded() throws IOException {
        write("in/styles.diagram", "style hot [color=rde]\n");

        assertThat(Run.of("check", "--json", folder.resolve("in").toString()).err())
                .contains("/in/styles.diagram\",\"line\":1,\"column\":18,\"endLine\":1,\"endColumn\":21,"
                        + "\"includedAt\":[{\"file\":\"" + folder + "/in/posts/a.md\",\"line\":4,\"column\":1}]}");
    }

    private static final String GROWING = """
            title "Growing"
            a = box "First"
            layer "one" { b = box "Second"; a -> b }
            layer "two" { c = box "Third"; b -> c }
            """;

    @Test
    void aBlockShowsALayerOfAFile() throws IOException {
        write("in/posts/global.diagram", GROWING);
        write("in/posts/a.md", "```diagram {#fig-md from=\"global.diagram\" layer=one}\n```\n");
        write("in/posts/b.adoc", """
                [diagram#fig-block,from="global.diagram",layer=two]
                ----
                ----

                [#fig-macro]
                diagram::global.diagram[layer=one,future=faded]
                """);

        assertThat(build().err()).doesNotContain("error");

        assertThat(read("out/posts/a.md")).isEqualTo("![First sends to Second.](images/fig-md.svg)\n");
        assertThat(read("out/posts/images/fig-md.svg")).contains(">Second<").doesNotContain(">Third<");
        assertThat(read("out/posts/images/fig-block.svg")).contains(">Third<");
        assertThat(read("out/posts/images/fig-macro.svg")).contains(">Third<").contains("opacity");
        assertThat(read("out/posts/b.adoc"))
                .contains("image::images/fig-block.svg[")
                .doesNotContain("layer");
    }

    @Test
    void aBlockShowsAllLayersAsFiguresOfTheirOwn() throws IOException {
        write("in/posts/global.diagram", GROWING);
        write("in/posts/a.md", "```diagram {#fig-md from=\"global.diagram\" layer=all caption=\"It grows\"}\n```\n");

        assertThat(build().code()).isZero();

        assertThat(read("out/posts/a.md"))
                .contains("](images/fig-md.svg)")
                .contains("](images/fig-md-2.svg)")
                .contains("*Growing: two*");
    }

    @Test
    void aBuildSeesThatTheFileHasChangedAndThatItHasNot() throws IOException {
        write("in/posts/global.diagram", GROWING);
        write("in/posts/a.md", "```diagram {#fig-md from=\"global.diagram\" layer=one}\n```\n");
        write("in/posts/b.adoc", "= B\n\n[diagram#fig-block,from=\"global.diagram\",layer=two]\n----\n----\n");
        site();
        assertThat(site().err()).contains("2 unchanged");

        write("in/posts/global.diagram", GROWING.replace("Second", "Other"));

        assertThat(site().err()).contains("2 pictures").doesNotContain("unchanged");
        assertThat(read("site/posts/a/fig-md.svg")).contains(">Other<");
        assertThat(read("site/posts/b/fig-block.svg")).contains(">Other<");
    }

    private String errorOf(String info, String body) throws IOException {
        write("in/posts/a.md", "# A\n\n```diagram " + info + "\n" + body + "```\n");
        Files.deleteIfExists(folder.resolve("in/posts/b.adoc"));
        Run run = Run.of("check", folder.resolve("in/posts/a.md").toString());
        assertThat(run.code()).isEqualTo(1);
        return run.err();
    }

    @Test
    void whatCannotBeShownIsAnErrorAtTheBlock() throws IOException {
        write("in/posts/global.diagram", GROWING);
        write("in/posts/script.py", "from diagrams import Diagram\nwith Diagram(\"D\"):\n    pass\n");
        write("in/posts/graph.dot", "digraph { a -> b }");

        assertThat(errorOf("{from=none.diagram}", ""))
                .contains("there is no file \"none.diagram\"")
                .contains("/in/posts/a.md:3:");
        assertThat(errorOf("{from=\"../../secret.diagram\"}", "")).contains("outside the folder of the documents");
        assertThat(errorOf("{from=global.diagram}", "a -> b\n"))
                .contains("this block has a diagram, and names the file \"global.diagram\" for it");
        assertThat(errorOf("{from=global.diagram layer=tow}", ""))
                .contains("the diagram has no layer \"tow\"")
                .contains("did you mean two?")
                .contains("/in/posts/a.md:3:");
        assertThat(errorOf("{from=graph.dot layer=one}", "")).contains("DOT has no layers");
        assertThat(errorOf("{from=script.py layer=one}", "")).contains("error");
        assertThat(errorOf("{from=global.diagram layer=one future=feded}", ""))
                .contains("unknown future \"feded\"")
                .contains("did you mean faded?");
    }

    @Test
    void anErrorInTheFileNamesItsLineAndTheBlockThatShowsIt() throws IOException {
        write("in/posts/global.diagram", "a = aws/ec3\n");

        assertThat(errorOf("{from=global.diagram}", ""))
                .contains("/in/posts/global.diagram:1:5")
                .contains("= included at " + folder + "/in/posts/a.md:3:");
    }

    @Test
    void aPageShowsTheSourceOfTheFile() throws IOException {
        write("in/posts/global.diagram", GROWING);
        write("in/posts/a.md", "```diagram {#fig-md from=\"global.diagram\" layer=one fold}\n```\n");
        write("in/posts/b.adoc", "= B\n\n[diagram#fig-block%fold,from=\"global.diagram\"]\n----\n----\n");
        site();

        assertThat(read("site/posts/a.html")).contains("\"Growing\"</span>").contains("<details");
        assertThat(read("site/posts/b.html")).contains("\"Growing\"</span>").contains("<details");
    }
}
