package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as an editor meets it: a process, spoken to over its standard input and output. */
class LspCommandTest {
    private static final String URI = "file:///docs/backend.diagram";
    private static final TextDocumentIdentifier DOCUMENT = new TextDocumentIdentifier(URI);
    private static Editor editor;
    private static InitializeResult answer;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        editor = Editor.start();
        answer = editor.initialize(folder);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        Editor.wait(editor.server().shutdown());
        editor.server().exit();
        assertThat(editor.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(editor.process().exitValue()).isZero();
    }

    @Test
    void itSaysWhatItCanDo() {
        var can = answer.getCapabilities();

        assertThat(answer.getServerInfo().getName()).isEqualTo("blockprint");
        assertThat(can.getHoverProvider().getLeft()).isTrue();
        assertThat(can.getDefinitionProvider().getLeft()).isTrue();
        assertThat(can.getReferencesProvider().getLeft()).isTrue();
        assertThat(can.getRenameProvider().getRight().getPrepareProvider()).isTrue();
        assertThat(can.getDocumentFormattingProvider().getLeft()).isTrue();
        assertThat(can.getDocumentSymbolProvider().getLeft()).isTrue();
        assertThat(can.getCompletionProvider().getTriggerCharacters()).contains("/");
    }

    @Test
    void messagesStandWhereTheMistakesAre() {
        List<Diagnostic> said =
                editor.open(URI, "blockprint", "db = aws/rds \"🛢 Daten\" [colour=red]\nweb = aws/ec3\n");

        assertThat(said).hasSize(2);
        assertThat(said.get(0).getMessage()).startsWith("unknown attribute \"colour\"\ndid you mean color?");
        // The emoji are two units of UTF-16.
        assertThat(said.get(0).getRange()).isEqualTo(range(0, 25, 31));
        assertThat(said.get(1).getRange()).isEqualTo(range(1, 6, 13));
        assertThat(said.get(1).getSeverity()).isEqualTo(DiagnosticSeverity.Error);
        assertThat(said.get(1).getSource()).isEqualTo("blockprint");
    }

    @Test
    void changesAreFollowedPieceByPiece() {
        assertThat(editor.open(URI, "blockprint", "a = box\r\nb = bx\r\n# 🛢\r\na -> b\r\n"))
                .hasSize(1);
        assertThat(editor.change(URI, range(1, 5, 5), "o")).isEmpty();
        assertThat(editor.change(URI, range(3, 5, 6), "c")).singleElement().satisfies(one -> {
            assertThat(one.getMessage()).startsWith("unknown name \"c\"");
            assertThat(one.getRange()).isEqualTo(range(3, 5, 6));
        });
        assertThat(editor.change(URI, new Range(new Position(2, 4), new Position(3, 99)), ""))
                .isEmpty();
        assertThat(editor.change(URI, null, "x -> ")).hasSize(1);
    }

    @Test
    void blocksOfMarkdownAreCheckedWhereTheyStand() {
        String text =
                "# Title 🛢\n\n> - ```diagram\n>   web = aws/ec3 \"🛢\"\n>   x ->\n>   ```\n\n```python\nx ->\n```\n";

        List<Diagnostic> said = editor.open("file:///docs/post.md", "markdown", text);

        assertThat(said).hasSize(2);
        assertThat(said.get(0).getRange()).isEqualTo(range(3, 10, 17));
        assertThat(said.get(1).getRange().getStart()).isEqualTo(new Position(4, 8));
    }

    @Test
    void blocksOfAsciiDocAreCheckedWhereTheyStand() {
        String text = "= Title\n\n[diagram#one]\n----\nweb = aws/ec3\n----\n\n* item\n+\n[diagram]\n....\nx ->\n....\n";

        List<Diagnostic> said = editor.open("file:///docs/post.adoc", "asciidoc", text);

        assertThat(said).extracting(one -> one.getRange().getStart().getLine()).containsExactly(4, 11);
        assertThat(said.get(0).getRange()).isEqualTo(range(4, 6, 13));
    }

    @Test
    void scriptsAreCheckedAndGraphsAreLeftAlone() {
        assertThat(editor.open("file:///a.md", "markdown", "```diagram\nfrom diagrams import Diagramm\n```\n"))
                .hasSize(1);
        assertThat(editor.open("file:///b.md", "markdown", "```dot\ndigraph { a -> }\n```\n"))
                .isEmpty();
    }

    @Test
    void hoveringShowsTheIconAndTheFullName() {
        editor.open(URI, "blockprint", "web = aws/ec2 \"Web *Server*\"\nu = users\nweb -> u\n");

        String type = markdown(new Position(0, 8));
        assertThat(type)
                .startsWith("![EC2](data:image/svg+xml;base64,")
                .contains("**EC2**", "`aws/compute/ec2`", "icon");
        String svg = new String(
                java.util.Base64.getDecoder().decode(type.replaceAll("(?s).*base64,([^)]*)\\).*", "$1")),
                StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg xmlns=").endsWith("</svg>").doesNotContain("{p}");
        assertThat(markdown(new Position(2, 1)))
                .startsWith("**Web \\*Server\\***")
                .contains("`aws/compute/ec2`");
        assertThat(markdown(new Position(1, 5))).contains("drawn by Blockprint");
        assertThat(hover(new Position(0, 4))).isNull();
    }

    @Test
    void aNameLeadsToItsDeclarationAndToItsUses() {
        String text = "web -> vpc.web: x\nvpc = vpc {\n  web = box\n  web -> db\n}\nweb, db = box\nrow vpc.web, web\n";
        editor.open(URI, "blockprint", text);

        assertThat(definition(new Position(0, 1))).isEqualTo(range(5, 0, 3));
        assertThat(definition(new Position(0, 8))).isEqualTo(range(1, 0, 3));
        assertThat(definition(new Position(0, 12))).isEqualTo(range(2, 2, 5));
        assertThat(definition(new Position(3, 9))).isEqualTo(range(5, 5, 7));
        assertThat(definition(new Position(0, 16))).isNull();
        List<? extends Location> uses = Editor.wait(editor.documents()
                .references(new ReferenceParams(DOCUMENT, new Position(2, 3), new ReferenceContext(true))));
        assertThat(uses)
                .extracting(Location::getRange)
                .containsExactly(range(2, 2, 5), range(0, 11, 14), range(3, 2, 5), range(6, 8, 11));
        assertThat(Editor.wait(editor.documents()
                        .references(new ReferenceParams(DOCUMENT, new Position(2, 3), new ReferenceContext(false)))))
                .hasSize(3);
    }

    @Test
    void renamingChangesEveryUseAndNothingElse() {
        String text = "web -> vpc.web: web\nvpc = vpc {\n  web = box \"web\"\n  web -> db\n}\nweb, db = box\n# web\n";
        editor.open(URI, "blockprint", text);

        assertThat(renamed(text, new Position(2, 4), "app-1"))
                .isEqualTo(text.replace("vpc.web", "vpc.app-1")
                        .replace("  web = box", "  app-1 = box")
                        .replace("  web ->", "  app-1 ->"));
        assertThat(renamed(text, new Position(0, 0), "数据"))
                .isEqualTo(text.replaceFirst("web", "数据").replace("web, db", "数据, db"));
        String styled = "style hot [bold]\na -> b [hot dashed]\nb = box [hot]\na = box \"hot\"\n";
        editor.open(URI, "blockprint", styled);
        assertThat(renamed(styled, new Position(1, 9), "cold"))
                .isEqualTo("style cold [bold]\na -> b [cold dashed]\nb = box [cold]\na = box \"hot\"\n");
        String fence = "Text web\n\n> ```diagram\n> web -> db\n> db -> web\n> ```\n\n```diagram\nweb -> x\n```\n";
        String uri = "file:///d.md";
        editor.open(uri, "markdown", fence);
        WorkspaceEdit edit = Editor.wait(editor.documents()
                .rename(new RenameParams(new TextDocumentIdentifier(uri), new Position(3, 3), "app")));
        assertThat(Editor.apply(fence, edit.getChanges().getOrDefault(uri, List.of())))
                .isEqualTo(fence.replace("> web ->", "> app ->").replace("-> web", "-> app"));
    }

    @Test
    void aNameThatCannotBeIsRefused() {
        editor.open(URI, "blockprint", "a = box\nb = box\na -> b: label\n");

        for (String bad : List.of("", "a b", "x.y", "1[2]", "b", "row", "x-", "\"x\"", "a\nb")) {
            assertThatThrownBy(() -> renamed("", new Position(0, 0), bad))
                    .as(bad)
                    .hasMessageContaining("\"" + bad + "\"");
        }
        assertThatThrownBy(() -> renamed("", new Position(2, 10), "x")).hasMessageContaining("there is no name here");
        assertThat(Editor.wait(
                        editor.documents().prepareRename(new PrepareRenameParams(DOCUMENT, new Position(2, 10)))))
                .isNull();
        assertThat(Editor.wait(editor.documents().prepareRename(new PrepareRenameParams(DOCUMENT, new Position(2, 5))))
                        .getFirst())
                .isEqualTo(range(2, 5, 6));
    }

    @Test
    void formattingChangesOnlyWhatHasToChange() {
        editor.open(URI, "blockprint", "a -> b\r\nb>>c\r\nc -> d\r\n");
        assertThat(formatting(URI))
                .containsExactly(new TextEdit(new Range(new Position(1, 0), new Position(2, 0)), "b -> c\r\n"));
        editor.open(URI, "blockprint", "a -> b\n");
        assertThat(formatting(URI)).isEmpty();
        editor.open(URI, "blockprint", "a>>b\nx = =\n");
        assertThat(formatting(URI)).isEmpty();
        String text = "a>>b\n\n- ```diagram\n  a>>b\n  long=box\n  c = box\n  ```\n\n```diagram\nx>>y\n```\n";
        editor.open("file:///e.md", "markdown", text);
        assertThat(Editor.apply(text, formatting("file:///e.md")))
                .isEqualTo(
                        "a>>b\n\n- ```diagram\n  a -> b\n  long = box\n  c    = box\n  ```\n\n```diagram\nx -> y\n```\n");
        editor.open("file:///e.adoc", "asciidoc", "[diagram]\n----\nx>>y\n----\n");
        assertThat(formatting("file:///e.adoc")).hasSize(1);
    }

    @Test
    void theOutlineHasGroupsAndNodes() {
        editor.open(
                URI,
                "blockprint",
                "a, b = box\nvpc = vpc \"Prod\" {\n  row { web = aws/ec2 \"Web\" }\n}\nbox \"Alone\"\n");
        List<DocumentSymbol> symbols = symbols(URI);

        assertThat(symbols).extracting(DocumentSymbol::getName).containsExactly("a, b", "vpc", "Alone");
        assertThat(symbols.get(1).getDetail()).isEqualTo("vpc Prod");
        assertThat(symbols.get(1).getRange()).isEqualTo(new Range(new Position(1, 0), new Position(3, 1)));
        assertThat(symbols.get(1).getChildren())
                .extracting(DocumentSymbol::getName)
                .containsExactly("web");

        editor.open(
                "file:///f.md",
                "markdown",
                "```diagram {#one caption=\"The first\"}\na = box\n```\n\n```diagram\nb -> c\n```\n");
        assertThat(symbols("file:///f.md")).extracting(DocumentSymbol::getName).containsExactly("one", "diagram 2");
        assertThat(symbols("file:///f.md").get(0).getDetail()).isEqualTo("The first");
    }

    @Test
    void includedFilesAreReadFromTheFolderOfTheWorkspace() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("styles.diagram"), "style hot [bold]\n");
        String uri = folder.resolve("docs/a.diagram").toUri().toString();

        assertThat(editor.open(uri, "blockprint", "include \"styles.diagram\"\na -> b [hot]\n"))
                .isEmpty();
        Files.writeString(folder.resolve("styles.diagram"), "style hot [bald]\n");
        assertThat(editor.change(uri, range(1, 0, 0), " ")).singleElement().satisfies(one -> {
            assertThat(one.getMessage()).contains("styles.diagram:1:12: unknown attribute");
            assertThat(one.getRange()).isEqualTo(range(0, 0, 0));
        });
    }

    @Test
    void aFileForOthersToIncludeNeedNotDrawAnything() throws IOException {
        String shared = "use aws\nstyle hot [bold]\n";
        assertThat(editor.open(URI, "blockprint", shared)).isEmpty();
        assertThat(editor.open(URI, "blockprint", shared + "style cold [bald]\n"))
                .hasSize(1);
        Path file = Files.writeString(folder.resolve("shared.diagram"), shared);
        assertThat(Run.of("check", file.toString()).code()).isZero();
        Files.writeString(file, shared + "style cold [bald]\n");
        assertThat(Run.of("check", file.toString()).code()).isEqualTo(1);
    }

    @Test
    void badInputIsAnsweredToo() {
        TextDocumentIdentifier unknown = new TextDocumentIdentifier("file:///nowhere.md");
        assertThat(editor.complete(unknown.getUri(), new Position(0, 0))).isEmpty();
        assertThat(Editor.wait(editor.documents().hover(new HoverParams(unknown, new Position(0, 0)))))
                .isNull();
        assertThat(Editor.wait(editor.documents().rename(new RenameParams(unknown, new Position(0, 0), "x"))))
                .isNull();
        editor.documents().didSave(new DidSaveTextDocumentParams(unknown));
        editor.open("untitled:Untitled-1", "blockprint", "a -> b");
        assertThat(editor.complete("untitled:Untitled-1", new Position(99, 99))).isNotEmpty();
        for (String text : List.of(
                "",
                "{",
                "}",
                "[",
                "\"",
                "a = ",
                "a -> [",
                "\uD83D",
                "a\u0000b",
                "#",
                "web[",
                "= ",
                "\r\r\n\n",
                "```diagram")) {
            editor.open(URI, "blockprint", text);
            editor.open("file:///g.md", "markdown", "```diagram\n" + text);
            for (String uri : List.of(URI, "file:///g.md")) {
                TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
                for (Position at :
                        List.of(new Position(0, 0), new Position(1, 1), new Position(-1, -1), new Position(7, 7))) {
                    assertThat(editor.complete(uri, at)).as(text).isNotNull();
                    Editor.wait(editor.documents().hover(new HoverParams(document, at)));
                    Editor.wait(editor.documents().definition(new DefinitionParams(document, at)));
                }
                assertThat(symbols(uri)).isNotNull();
                assertThat(formatting(uri)).isNotNull();
            }
        }
        editor.documents().didClose(new DidCloseTextDocumentParams(DOCUMENT));
        assertThat(editor.complete(URI, new Position(0, 0))).isEmpty();
    }

    @Test
    void aDocumentOfOneMebibyteIsServed() {
        StringBuilder text = new StringBuilder("# Title\n\n```diagram\nweb = aws/ec3\n```\n");
        while (text.length() < 1 << 20) {
            text.append("\nA paragraph of text with `code` and more of it, to fill a long document.\n");
        }
        text.append("\n```diagram\ndb = aws/la\n```\n");
        String uri = "file:///large.md";

        assertThat(editor.open(uri, "markdown", text.toString())).hasSize(2);
        int last = (int) text.toString().lines().count() - 2;
        assertThat(editor.complete(uri, new Position(last, 11))).isNotEmpty();
        assertThat(editor.change(uri, range(3, 12, 13), "2")).hasSize(1);

        String large = "a = box\n" + "# a comment that fills the file\n".repeat(32_700);
        assertThat(editor.open("file:///large.diagram", "blockprint", large + "x = bx\n"))
                .hasSize(1);
        assertThat(symbols("file:///large.diagram")).hasSize(2);
    }

    private static Hover hover(Position at) {
        return Editor.wait(editor.documents().hover(new HoverParams(DOCUMENT, at)));
    }

    private static String markdown(Position at) {
        return hover(at).getContents().getRight().getValue();
    }

    private static @Nullable Range definition(Position at) {
        var found = Editor.wait(editor.documents().definition(new DefinitionParams(DOCUMENT, at)))
                .getLeft();
        return found.isEmpty() ? null : found.get(0).getRange();
    }

    private static String renamed(String text, Position at, String name) {
        WorkspaceEdit edit = Editor.wait(editor.documents().rename(new RenameParams(DOCUMENT, at, name)));
        return Editor.apply(text, edit.getChanges().getOrDefault(URI, List.of()));
    }

    private static List<TextEdit> formatting(String uri) {
        return List.copyOf(Editor.wait(editor.documents()
                .formatting(new DocumentFormattingParams(
                        new TextDocumentIdentifier(uri), new FormattingOptions(2, true)))));
    }

    private static List<DocumentSymbol> symbols(String uri) {
        return Editor.wait(editor.documents().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))))
                .stream()
                .map(symbol -> symbol.getRight())
                .toList();
    }

    private static Range range(int line, int from, int to) {
        return new Range(new Position(line, from), new Position(line, to));
    }
}
