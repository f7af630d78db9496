package dev.blockprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static Diagnostic at(String text, String part) {
        int start = text.indexOf(part);
        return Diagnostic.error(
                SourceText.of("posts/backend.md", text),
                new Span(start, start + part.length()),
                "it is wrong",
                "mend it");
    }

    private static String caretLine(Diagnostic diagnostic) {
        return new DiagnosticPrinter(false).print(diagnostic).lines().toList().get(4);
    }

    @Test
    void drawsTheCaretUnderWhatIsMeant() {
        Diagnostic diagnostic = Diagnostic.error(
                SourceText.startingAtLine("posts/backend.md", "web = aws/ec3 \"Web Server\"", 42),
                new Span(6, 13),
                "unknown type \"aws/ec3\"",
                "did you mean aws/ec2?");
        assertThat(new DiagnosticPrinter(false).print(diagnostic)).isEqualTo("""
                        error: unknown type "aws/ec3"
                          --> posts/backend.md:42:7
                           |
                        42 | web = aws/ec3 "Web Server"
                           |       ^^^^^^^ did you mean aws/ec2?
                        """);
    }

    @Test
    void theOtherPlaceStandsBelowTheFirst() {
        SourceText source = SourceText.startingAtLine("posts/backend.md", "row a, b\ncolumn a, b", 99);
        Diagnostic diagnostic = Diagnostic.error(source, new Span(9, 20), "it is wrong", "drop one of the two")
                .with(new Related("the other wish is here", source, new Span(0, 8)));
        assertThat(new DiagnosticPrinter(false).print(diagnostic)).isEqualTo("""
                        error: it is wrong
                           --> posts/backend.md:100:1
                            |
                        100 | column a, b
                            | ^^^^^^^^^^^ drop one of the two
                           --> posts/backend.md:99:1
                            |
                         99 | row a, b
                            | -------- the other wish is here
                        """);
        assertThat(DiagnosticJson.write(diagnostic))
                .endsWith("\"endColumn\":12,\"related\":{\"message\":\"the other wish is here\","
                        + "\"file\":\"posts/backend.md\",\"line\":99,\"column\":1,"
                        + "\"endLine\":99,\"endColumn\":9}}");
    }

    @Test
    void aBlockInsideADocumentIsShownAsItStandsThere() {
        SourceText outer = SourceText.of("a.md", "> ```diagram\n> a -> b\n> ```\n");
        SourceText inner = SourceText.embedded(outer, "a -> b\n", new int[] {15, 24});
        Diagnostic diagnostic = Diagnostic.warning(inner, new Span(5, 6), "it is odd", null);
        assertThat(new DiagnosticPrinter(false).print(diagnostic)).isEqualTo("""
                        warning: it is odd
                         --> a.md:2:8
                          |
                        2 | > a -> b
                          |        ^
                        """);
    }

    @Test
    void tabsAndWideCharactersKeepTheCaretInLine() {
        assertThat(caretLine(at("\tx = y", "y"))).isEqualTo("  |         ^ mend it");
        assertThat(caretLine(at("数据库 = y", "y"))).isEqualTo("  |          ^ mend it");
        assertThat(caretLine(at("x = 数据库", "数据库"))).isEqualTo("  |     ^^^^^^ mend it");
        assertThat(caretLine(at("e\u0301 = y", "y"))).isEqualTo("  |     ^ mend it");
        assertThat(caretLine(at("\uD83D\uDE80 = y", "y"))).isEqualTo("  |      ^ mend it");
    }

    @Test
    void aSpanOverSeveralLinesEndsWithTheFirst() {
        assertThat(caretLine(at("one two\nthree", "two\nth"))).isEqualTo("  |     ^^^ mend it");
    }

    @Test
    void ofALongLineOnlyWhatIsAroundTheCaretIsShown() {
        String text = "a".repeat(5000) + " bad " + "z".repeat(5000);
        assertThat(new DiagnosticPrinter(false).print(at(text, "bad")).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(130));
        String line = new DiagnosticPrinter(false)
                .print(at(text, "bad"))
                .lines()
                .toList()
                .get(3);
        assertThat(line.indexOf("bad")).isEqualTo(caretLine(at(text, "bad")).indexOf("^^^"));
    }

    @Test
    void aTerminalIsNotObeyed() {
        String printed = new DiagnosticPrinter(false).print(at("x = \u001B[31m\u202E y", "y"));
        assertThat(printed).doesNotContain("\u001B", "\u202E").contains("␛[31m");
    }

    @Test
    void coloursAreOptional() {
        assertThat(new DiagnosticPrinter(true).print(at("a", "a"))).contains("\u001B[1;31merror\u001B[0m");
    }

    @Test
    void toolsGetOneLineOfJson() {
        assertThat(DiagnosticJson.write(at("x = \"q\"\n", "\"q\"")))
                .isEqualTo("{\"severity\":\"error\",\"message\":\"it is wrong\",\"advice\":\"mend it\","
                        + "\"file\":\"posts/backend.md\",\"line\":1,\"column\":5,\"endLine\":1,\"endColumn\":8}");
        assertThat(Json.of("a\"b\\c\n\u0001\u2028\uD800é\uD83D\uDE80"))
                .isEqualTo("\"a\\\"b\\\\c\\n\\u0001\\u2028\\ud800é\uD83D\uDE80\"");
        assertThat(Json.of(null)).isEqualTo("null");
    }
}
