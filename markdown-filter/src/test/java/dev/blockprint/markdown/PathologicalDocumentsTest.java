package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nobody writes; the time-outs only catch what would never end. */
@Timeout(120)
class PathologicalDocumentsTest {
    static Stream<Named<String>> documents() {
        return Stream.of(
                Named.of("a megabyte of prose", "Some words and *more*.\n\n".repeat(42_000)),
                Named.of("one long line", "a [b](c) `d ".repeat(80_000)),
                Named.of("quotes within quotes", ">".repeat(3_000) + " x\n"),
                Named.of("lists within lists", "- ".repeat(400) + "x\n"),
                Named.of("a long rule", "-".repeat(100_000) + "\n\n" + "*".repeat(100_000) + "\n"),
                Named.of("a line of numbers", "1 -2 0.5 ".repeat(10_000) + "\n"),
                Named.of("unclosed brackets", "[".repeat(50_000) + "\n\n" + "![".repeat(20_000)),
                Named.of("unclosed comments", "<!-- ".repeat(50_000)),
                Named.of("references", "[a]: b\n".repeat(2_000)),
                Named.of("blank lines", "\n".repeat(1_000_000)),
                Named.of("returns", "\r".repeat(200_000)),
                Named.of("nulls", "\0".repeat(200_000)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isFilteredWithABlockBehindIt(String document) {
        String block = "\n\n-->\n\n```diagram\na\n```\n";

        FilterResult result = filter(document + block);

        assertThat(result.hasErrors()).isFalse();
        assertThat(text(result)).startsWith(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isFilteredWithAnImageOfADiagramBehindIt(String document) {
        FilterResult result = filter(document + "\n\n-->\n\n![B](b.diagram)\n");

        assertThat(result.hasErrors()).isFalse();
        assertThat(text(result)).startsWith(document).endsWith("\n\n![B](d-1.svg)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![", "[", "<!-- ", "`a``", "*a", "![a](b "})
    void noImageIsLookedForInAParagraphThatIsTooLong(String part) {
        String document = part.repeat(20_000) + "![B](b.diagram)\n";

        assertThat(text(filter(document))).isEqualTo(document);
    }

    @Test
    void aDocumentThatIsNestedTooDeeplyIsLeftAlone() {
        String document = "```diagram\na\n```\n" + "- ".repeat(20_000) + "x\n";

        FilterResult result = filter(document);

        assertThat(result.hasErrors()).isTrue();
        assertThat(text(result)).isEqualTo(document);
    }

    @Test
    void tenThousandFencesAreReplaced() {
        FilterResult result = filter("text\n\n```diagram {caption=\"C\"}\na -> b\n```\n\n".repeat(10_000));

        assertThat(result.blocks()).isEqualTo(10_000);
        assertThat(text(result)).contains("![Diagram 10000](d-10000.svg)").doesNotContain("```");
    }

    @Test
    void tenThousandBrokenFencesAreMarked() {
        FilterResult result = filter("> ```diagram\n> !\n> ```\n\n".repeat(10_000));

        assertThat(result.diagnostics()).hasSize(10_000);
        assertThat(text(result).lines().filter(line -> line.startsWith("> <!--")))
                .hasSize(10_000);
    }

    @Test
    void aHugeBlockWithAHugeInfoStringIsFiltered() {
        String info = "diagram {" + ".x ".repeat(20_000) + "caption=\"" + "y".repeat(100_000) + "\"}";

        FilterResult result = filter("```" + info + "\n" + "a -> b\n".repeat(100_000) + "```\n");

        assertThat(result.blocks()).isEqualTo(1);
        assertThat(text(result)).startsWith("![Diagram 1](d-1.svg)");
    }

    @Test
    void aBlockDeepInsideQuotesKeepsItsPlace() {
        String prefix = "> ".repeat(200);

        FilterResult result = filter(prefix + "```diagram\n" + prefix + "a\n" + prefix + "```\n");

        assertThat(text(result)).isEqualTo(prefix + "![Diagram 1](d-1.svg)\n");
    }

    private static FilterResult filter(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new MarkdownFilter(FilterOptions.DEFAULT).filter(bytes, "doc.md", new TinyPublisher());
    }

    private static String text(FilterResult result) {
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }
}
