package dev.blockprint.site.textmate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.language.Keyword;
import dev.blockprint.language.Parser;
import dev.blockprint.language.Token;
import dev.blockprint.language.TokenKind;
import dev.blockprint.language.Tree;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarTest {
    private static final Path EDITORS =
            Path.of("..", "editors").toAbsolutePath().normalize();
    private static final Path RESOURCES = Path.of("src/test/resources/dev/blockprint/site/textmate");
    private static final Map<TokenKind, String> SCOPES = Map.of(
            TokenKind.COMMENT, "comment.line",
            TokenKind.STRING, "string.quoted.double",
            TokenKind.LABEL, "string.unquoted",
            TokenKind.TYPE, "entity.name.type",
            TokenKind.ARROW, "keyword.operator.arrow");

    @TempDir
    Path folder;

    /** Run with -Dgolden.update=true to write what is expected anew. */
    @Test
    void everyWordOfTheExampleHasItsScope() throws IOException {
        String text = Files.readString(RESOURCES.resolve("example.diagram"));
        List<String> lines = text.lines().toList();
        StringBuilder scopes = new StringBuilder();
        List<List<Scoped>> found = Grammar.diagram().lines(text);
        for (int i = 0; i < lines.size(); i++) {
            scopes.append("> ").append(lines.get(i)).append('\n');
            for (Scoped scoped : found.get(i)) {
                String word = lines.get(i).substring(scoped.start(), scoped.end());
                if (!word.isBlank() && !scoped.scope().isEmpty()) {
                    scopes.append(
                            String.format("  %-20s %s%n", word, scoped.scope().replace(".blockprint", "")));
                }
            }
        }
        Path golden = RESOURCES.resolve("scopes.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, scopes);
        }

        assertThat(scopes).hasToString(Files.readString(golden));
    }

    @Test
    void whatTheParserReadsIsWhatTheGrammarColours() throws IOException {
        for (Path file : diagrams()) {
            String text = Files.readString(file);
            Tree tree = Parser.parse(SourceText.of(file.toString(), text)).tree();
            List<List<Scoped>> lines = Grammar.diagram().lines(text);
            for (Token token : tree.tokens()) {
                String scope = SCOPES.get(token.kind());
                if (scope != null) {
                    int line = tree.source().lineIndex(token.span().start());
                    int column = token.span().start() - tree.source().lineStart(line);
                    assertThat(scopeAt(lines.get(line), column))
                            .as(file + ":" + (line + 1) + ": " + tree.source().slice(token.span()))
                            .contains(scope);
                }
            }
        }
    }

    @Test
    void theEngineOfEditorsSeesTheSame() throws IOException, InterruptedException {
        List<String> ours = new ArrayList<>();
        for (Path file : diagrams()) {
            for (List<Scoped> line : Grammar.diagram().lines(Files.readString(file))) {
                ours.add(json(line));
            }
        }

        List<String> theirs = engine("source.blockprint", diagrams());
        assertThat(theirs).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i)).isEqualTo(theirs.get(i));
        }
    }

    @Test
    void fencesInMarkdownAreColouredAndNothingElse() throws IOException, InterruptedException {
        Path document = Files.writeString(folder.resolve("a.md"), """
                a -> b
                ```diagram {#one caption="x"}
                a -> b # c
                ```
                a -> b
                ~~~ diagram
                title "x"
                ~~~
                ```diagrams
                a -> b
                ```
                """);

        List<String> lines = engine("text.html.markdown", List.of(document));

        assertThat(lines.get(0)).isEqualTo("[[0,6,\"\"]]");
        assertThat(lines.get(2)).contains("meta.embedded.block.blockprint", "keyword.operator.arrow", "comment.line");
        assertThat(lines.get(4)).isEqualTo("[[0,6,\"\"]]");
        assertThat(lines.get(6)).contains("keyword.control.blockprint", "string.quoted.double.blockprint");
        assertThat(lines.get(9)).isEqualTo("[[0,6,\"\"]]");
    }

    @Test
    void theGrammarKnowsEveryKeyword() {
        for (String word : Keyword.words()) {
            assertThat(scopeAt(Grammar.diagram().lines(word + " {").get(0), 0)).isEqualTo("keyword.control.blockprint");
        }
    }

    private static String scopeAt(List<Scoped> line, int column) {
        return line.stream()
                .filter(scoped -> scoped.start() <= column && column < scoped.end())
                .map(Scoped::scope)
                .findFirst()
                .orElse("");
    }

    private static List<Path> diagrams() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(RESOURCES.resolve("example.diagram").toAbsolutePath());
        try (Stream<Path> golden = Files.walk(Path.of("../core/src/test/resources"))) {
            golden.filter(file -> file.toString().endsWith(".diagram"))
                    .sorted()
                    .forEach(file -> files.add(file.toAbsolutePath().normalize()));
        }
        return files;
    }

    private static String json(List<Scoped> line) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int start = line.get(i).start();
            while (i + 1 < line.size()
                    && line.get(i + 1).scope().equals(line.get(i).scope())) {
                i++;
            }
            tokens.add(
                    "[" + start + "," + line.get(i).end() + ",\"" + line.get(i).scope() + "\"]");
        }
        return "[" + String.join(",", tokens) + "]";
    }

    /** Runs the engine that editors use, which npm brings. */
    private static List<String> engine(String scope, List<Path> files) throws IOException, InterruptedException {
        if (!Files.exists(EDITORS.resolve("node_modules/vscode-textmate"))) {
            run(List.of("npm", "ci", "--silent"));
        }
        List<String> command = new ArrayList<>(List.of("node", "test/scopes.mjs", scope));
        files.forEach(file -> command.add(file.toString()));
        return run(command).lines().toList();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(EDITORS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out;
    }
}
