package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the language server offers to write, as an editor sees it. */
class LspCompletionTest {
    private static final String URI = "file:///docs/backend.diagram";
    private static Editor editor;

    @BeforeAll
    static void start() throws IOException {
        editor = Editor.start();
        editor.initialize();
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @Test
    void typesAreCompletedBestFirst() {
        assertThat(labels("web = aws/ec|")).startsWith("aws/ec2", "aws/ecr", "aws/ecs");
        assertThat(labels("web = ec2|")).startsWith("aws/ec2");
        assertThat(labels("web = lambda|")).contains("aws/lambda");
        assertThat(labels("web = gcp/pubs|")).startsWith("gcp/pubsub");
        assertThat(labels("use aws\nweb = lamb|")).startsWith("lambda");
        assertThat(labels("web = priv|")).startsWith("private-subnet");
        assertThat(labels("web = jun|")).startsWith("junction");
        assertThat(labels("web = web  |")).isEmpty();
    }

    @Test
    void ofThousandsOfTypesTheEditorGetsTheBestAndAsksAgain() {
        editor.open(URI, "blockprint", "web = ");

        var list = editor.completions(URI, new Position(0, 6));

        assertThat(list.isIncomplete()).isTrue();
        assertThat(list.getItems()).hasSize(100);
        assertThat(list.getItems()).extracting(CompletionItem::getSortText).isSorted();
    }

    @Test
    void aCompletionReplacesTheWholeWord() {
        String text = "> - ```diagram\n>   🛢 = box\n>   w🛢eb = aws/la\n>   ```\n";
        editor.open("file:///c.md", "markdown", text);

        CompletionItem item =
                editor.complete("file:///c.md", new Position(2, 18)).get(0);

        TextEdit edit = item.getTextEdit().getLeft();
        assertThat(edit.getNewText()).isEqualTo("aws/lambda");
        assertThat(edit.getRange()).isEqualTo(new Range(new Position(2, 12), new Position(2, 18)));
        assertThat(item.getDetail()).isEqualTo("Lambda");
    }

    @Test
    void namesAreCompletedAsTheyAreReachable() {
        String text = "web = aws/ec2 \"Web\"\nvpc = vpc { web = box; db = aws/rds \"Data\" }\n";

        assertThat(labels(text + "web -> |")).containsExactly("web", "vpc", "vpc.web", "db");
        assertThat(labels(text + "web -> vpc.w|")).contains("vpc.web");
        assertThat(labels(text + "web -> [db, |]")).contains("web", "db");
        assertThat(labels(text + "row web, |")).contains("db");
        assertThat(labels(text + "note |")).contains("db");
        assertThat(labels(text + "web -> db: reads |")).isEmpty();
        assertThat(labels(text + "# web -> |")).isEmpty();
        assertThat(labels(text + "x = box \"web -> |")).isEmpty();
        editor.open(URI, "blockprint", text + "web -> ");
        assertThat(editor.complete(URI, new Position(2, 7)).get(3).getDetail()).isEqualTo("aws/rds Data");
    }

    @Test
    void keywordsAttributesAndValuesAreCompletedInTheirPlaces() {
        assertThat(labels("|")).contains("direction", "row", "group");
        assertThat(labels("a = box; dir|")).contains("direction");
        assertThat(labels("direction |")).containsExactlyInAnyOrder("right", "left", "down", "up");
        assertThat(labels("edges o|")).contains("ortho", "curved");
        assertThat(labels("use a|")).contains("aws", "azure");
        assertThat(labels("style hot [bold]\na = box [|")).startsWith("hot").contains("color", "dashed");
        assertThat(labels("a = box [bold color=cr|")).contains("crimson");
        assertThat(labels("a = box [size=|")).containsExactlyInAnyOrder("small", "normal", "large");
        assertThat(labels("a = box [icon=aws/la|")).contains("aws/lambda");
        assertThat(labels("a -> b@|")).contains("left", "right", "top", "bottom");
        editor.open(URI, "blockprint", "a = box [col");
        assertThat(editor.complete(URI, new Position(0, 12)))
                .filteredOn(item -> item.getLabel().equals("color"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.getTextEdit().getLeft().getNewText()).isEqualTo("color="));
    }

    private static List<String> labels(String textWithCaret) {
        editor.open(URI, "blockprint", textWithCaret.replace("|", ""));
        return editor.complete(URI, Editor.caret(textWithCaret)).stream()
                .map(CompletionItem::getLabel)
                .toList();
    }
}
