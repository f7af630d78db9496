package dev.blockprint.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Tree;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.json.DiagramJson;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncluderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Path root = Path.of("");

    @BeforeEach
    void files() throws IOException {
        root = Files.createDirectories(folder.resolve("docs"));
        Files.createDirectories(root.resolve("posts"));
        file("styles.diagram", "# for all\nstyle hot [color=crimson bold]\ndirection down\n");
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private Parsed<Diagram> read(String text) {
        return read(text, Limits.DEFAULT);
    }

    private Parsed<Diagram> read(String text, Limits limits) {
        ReadOptions options = new ReadOptions(root, root.resolve("posts"), limits);
        Parsed<Tree> tree = Includer.parse(SourceText.of("posts/a.md", text), options);
        return DiagramReader.read(tree, Types.of(IconCatalogue.standard()), options);
    }

    private Diagram good(String text) {
        Parsed<Diagram> parsed = read(text);
        assertThat(Reading.printed(parsed)).isEmpty();
        return parsed.tree();
    }

    private String printed(String text) {
        return Reading.printed(read(text));
    }

    private static String json(Diagram diagram) {
        return DiagramJson.write(diagram);
    }

    @Test
    void stylesAndSettingsOfAFileCountAsIfTheyStoodThere() {
        Diagram diagram = good("include \"styles.diagram\"\na, b = box\na -> b [hot]");

        assertThat(diagram.direction()).isEqualTo(dev.blockprint.model.Direction.DOWN);
        assertThat(diagram.edges().get(0).decor().style().bold()).isTrue();
    }

    @Test
    void whatStandsFurtherDownWinsOverASettingOfAFile() {
        assertThat(good("include \"styles.diagram\"\ndirection up\na -> b").direction())
                .isEqualTo(dev.blockprint.model.Direction.UP);
    }

    @Test
    void groupsOfAFileAreDeclaredWhereTheStatementStands() throws IOException {
        file("vpc.diagram", "vpc = vpc \"VPC\" { web = aws/ec2; db = aws/rds }");

        assertThat(json(good("users = users\ninclude \"vpc.diagram\"\nusers -> web -> vpc.db")))
                .isEqualTo(json(good(
                        "users = users\nvpc = vpc \"VPC\" { web = aws/ec2; db = aws/rds }\nusers -> web -> vpc.db")));
        assertThat(json(good("r = region { include \"vpc.diagram\" }\nr.vpc.web -> r.vpc.db")))
                .isEqualTo(json(good(
                        "r = region { vpc = vpc \"VPC\" { web = aws/ec2; db = aws/rds } }\nr.vpc.web -> r.vpc.db")));
    }

    @Test
    void aBlockThatOnlyIncludesStylesStaysASketch() {
        assertThat(good("include \"styles.diagram\"\nbrowser -> server [hot]").elements())
                .hasSize(2);
    }

    @Test
    void aFileIsLookedForBesideWhoeverNamesItAndThenFromTheRoot() throws IOException {
        file("posts/near.diagram", "include \"parts/inner.diagram\"");
        file("posts/parts/inner.diagram", "a = box; include \"sibling.diagram\"; include \"styles.diagram\"");
        file("posts/parts/sibling.diagram", "b = box");
        file("sibling.diagram", "c = box");

        assertThat(good("include \"near.diagram\"\na -> b [hot]").elements()).hasSize(2);
        assertThat(good("include \"../styles.diagram\"\na -> b [hot]").elements())
                .hasSize(2);
    }

    @Test
    void outsideOfGroupsAFileCountsOnce() throws IOException {
        file("one.diagram", "include \"styles.diagram\"\na = box");
        file("two.diagram", "include \"styles.diagram\"\nb = box");

        assertThat(good("include \"one.diagram\"\ninclude \"two.diagram\"\na -> b")
                        .elements())
                .hasSize(2);
    }

    @Test
    void insideOfGroupsItCountsEachTime() throws IOException {
        file("zone.diagram", "web = aws/ec2");

        assertThat(good("a = zone { include \"zone.diagram\" }\nb = zone { include \"zone.diagram\" }\na.web -> b.web")
                        .elements())
                .hasSize(4);
    }

    @Test
    void anErrorInAFileNamesItsLineAndWhereItWasIncluded() throws IOException {
        file("one.diagram", "a = box\ninclude \"parts/two.diagram\"\n");
        file("parts/two.diagram", "\n  b = aws/ec3");

        assertThat(printed("title \"T\"\n  include \"one.diagram\"\na -> b")).isEqualTo("""
                error: unknown type "aws/ec3"
                 --> parts/two.diagram:2:7
                  |
                2 |   b = aws/ec3
                  |       ^^^^^^^ did you mean aws/ec2?
                  = included at one.diagram:2:1
                  = included at posts/a.md:2:3
                """);
    }

    @Test
    void aMistakeInTheSyntaxOfAFileStaysThere() throws IOException {
        file("broken.diagram", "vpc = group {\n  a = box\n");

        assertThat(printed("include \"broken.diagram\"\nb = box\na -> b [loud]"))
                .isEqualTo("""
                error: the group is not closed
                 --> broken.diagram:1:13
                  |
                1 | vpc = group {
                  |             ^ write } where it ends
                  = included at posts/a.md:1:1
                """);
    }

    @Test
    void placesBehindAnIncludeAreThoseOfTheDocument() {
        assertThat(printed("a = box; include \"styles.diagram\"; b = aws/ec3; c = aws/rdz"))
                .isEqualTo("""
                error: unknown type "aws/ec3"
                 --> posts/a.md:1:40
                  |
                1 | a = box; include "styles.diagram"; b = aws/ec3; c = aws/rdz
                  |                                        ^^^^^^^ did you mean aws/ec2?

                error: unknown type "aws/rdz"
                 --> posts/a.md:1:53
                  |
                1 | a = box; include "styles.diagram"; b = aws/ec3; c = aws/rdz
                  |                                                     ^^^^^^^ did you mean aws/rds?
                """);
    }

    @Test
    void aNameThatAFileHasTakenIsNamedWithTheFile() {
        assertThat(printed("include \"styles.diagram\"\nstyle hot [bold]\na -> b [hot]"))
                .contains("the style \"hot\" is defined twice")
                .contains("first defined at line 2 of styles.diagram");
    }

    @Test
    void aFileThatIsMissingIsTheOnlyThingSaid() {
        assertThat(printed("include \"none.diagram\"\na = box\na -> b [hot]")).isEqualTo("""
                error: there is no file "none.diagram"
                 --> posts/a.md:1:9
                  |
                1 | include "none.diagram"
                  |         ^^^^^^^^^^^^^^ write its path from here or from the root of the documents
                """);
    }

    @Test
    void nothingOutsideTheRootIsRead() throws IOException {
        Files.writeString(folder.resolve("secret.diagram"), "secret = box");
        Files.createSymbolicLink(root.resolve("link.diagram"), folder.resolve("secret.diagram"));

        for (String path : List.of(
                "../../secret.diagram",
                "link.diagram",
                folder.resolve("secret.diagram").toString(),
                "https://example.org/a.diagram",
                "..\\\\secret.diagram")) {
            assertThat(read("include \"" + path + "\"\na -> b").diagnostics())
                    .as(path)
                    .extracting(Diagnostic::message)
                    .allSatisfy(message -> assertThat(message).endsWith("is outside the folder of the documents"))
                    .hasSize(1);
        }
    }

    @Test
    void filesThatIncludeEachOtherAreNamedInTheirOrder() throws IOException {
        file("one.diagram", "include \"two.diagram\"");
        file("two.diagram", "a = box\ninclude \"one.diagram\"");

        assertThat(printed("include \"one.diagram\"")).isEqualTo("""
                error: the files include each other: posts/a.md -> one.diagram -> two.diagram -> one.diagram
                 --> two.diagram:2:9
                  |
                2 | include "one.diagram"
                  |         ^^^^^^^^^^^^^ drop one of these includes
                  = included at one.diagram:1:1
                  = included at posts/a.md:1:1
                """);
    }

    @Test
    void aChainOfFilesHasALimit() throws IOException {
        for (int i = 1; i <= 9; i++) {
            file(i + ".diagram", i == 9 ? "a = box" : "include \"" + (i + 1) + ".diagram\"");
        }

        assertThat(good("include \"2.diagram\"").elements()).hasSize(1);
        assertThat(read("include \"1.diagram\"").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "files include each other more than 8 deep: posts/a.md -> 1.diagram -> 2.diagram"
                                + " -> 3.diagram -> 4.diagram -> 5.diagram -> 6.diagram -> 7.diagram -> 8.diagram -> 9.diagram");
    }

    @Test
    void theNumberOfFilesHasALimit() throws IOException {
        file("leaf.diagram", "a = box");

        assertThat(read("group { include \"leaf.diagram\" }\n".repeat(101)).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("more than 100 files are included");
    }

    @Test
    void filesThatMultiplyAreStoppedByTheSizeOfTheWhole() throws IOException {
        String two = "group { include \"NEXT\" }\n".repeat(2);
        file("1.diagram", two.replace("NEXT", "2.diagram") + "# " + "x".repeat(300_000));
        file("2.diagram", two.replace("NEXT", "3.diagram") + "# " + "x".repeat(300_000));
        file("3.diagram", "# " + "x".repeat(300_000));

        assertThat(read("include \"1.diagram\"").diagnostics())
                .extracting(Diagnostic::message)
                .contains("the diagram has more than 1048576 characters with the files it includes");
    }

    @Test
    void aFileMayBeInUtf16WithAByteOrderMark() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Files.write(root.resolve("wide.diagram"), "\uFEFFstyle hot [color=wörong]".getBytes(charset));

            assertThat(printed("include \"wide.diagram\"")).contains("wide.diagram:1:18", "\"wörong\"");
        }
    }

    @Test
    void onlyTheLanguageItselfIsIncluded() throws IOException {
        file("a.py", "from diagrams import Diagram");
        Files.write(root.resolve("latin.diagram"), "é = box".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(printed("include \"a.py\"")).contains("only files of the diagram language can be included");
        assertThat(printed("include \"latin.diagram\"")).contains("the file \"latin.diagram\" is not UTF-8");
        assertThat(printed("include \"\"")).contains("there is no file \"\"");
        assertThat(printed("include \"posts\"")).contains("there is no file \"posts\"");
        assertThat(printed("include \"a\0b.diagram\"")).contains("there is no file");
    }

    @Test
    void withoutAFolderNothingIsRead() {
        Parsed<Tree> tree =
                Includer.parse(SourceText.of("<standard input>", "include \"a.diagram\""), ReadOptions.DEFAULT);

        assertThat(tree.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there is no folder to read the file \"a.diagram\" from");
    }
}
