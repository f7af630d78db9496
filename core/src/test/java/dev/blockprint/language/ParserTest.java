package dev.blockprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Golden;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParserTest {
    private static Parsed<Tree> parse(String text) {
        return Parser.parse(SourceText.of("a.diagram", text));
    }

    /** The tree, and that the parser had nothing to say. */
    private static String tree(String text) {
        Parsed<Tree> parsed = parse(text);
        assertThat(parsed.diagnostics()).isEmpty();
        return TreePrinter.print(parsed.tree());
    }

    @TestFactory
    Stream<DynamicTest> readsTheWholeLanguage() {
        return Golden.tests("dev/blockprint/language/trees", ParserTest::tree);
    }

    @Test
    void lineEndsOfEveryKindEndStatements() {
        String expected = tree("a -> b\n\nc -> d\n");
        assertThat(tree("a -> b\r\n\r\nc -> d\r\n")).isEqualTo(expected);
        assertThat(tree("a -> b\r\rc -> d\r")).isEqualTo(expected);
        assertThat(tree("\uFEFFa -> b;c -> d")).isEqualTo(expected);
    }

    @Test
    void aTreeComesBackAfterMistakes() {
        Parsed<Tree> parsed = parse("a = box\nb = \nvpc = group \"x {\n c = box ]\n}\n-> d\ne -> f");
        assertThat(parsed.diagnostics()).hasSize(4);
        assertThat(TreePrinter.print(parsed.tree())).isEqualTo("""
                        declaration (a) box
                        broken [b]
                        declaration (vpc) group quoted<x> body
                          declaration (c) box
                          broken []
                        broken [d]
                        connection (e) FORWARD (f)
                        """);
    }
}
