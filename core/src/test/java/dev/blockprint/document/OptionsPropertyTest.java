package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text makes a reader of options throw, and whatever it says lies within the text. */
class OptionsPropertyTest {
    @Property(tries = 2000, seed = "1")
    void anyInfoStringIsRead(@ForAll("infos") String text) {
        Parsed<InfoString> info = InfoString.parse(text);

        assertWithin(info.diagnostics(), text.length());
    }

    @Property(tries = 1000, seed = "2")
    void anyCellIsReadAndKeepsItsLines(@ForAll("cells") String text) {
        SourceText block = SourceText.of("a.md", text);

        Parsed<CellOptions> cell = CellOptions.parse(block);

        assertThat(cell.tree().source().length()).isEqualTo(text.length());
        assertThat(cell.tree().source().lineCount()).isEqualTo(block.lineCount());
        cell.diagnostics().forEach(said -> assertThat(said.location().line()).isBetween(1, block.lineCount()));
    }

    @Property(tries = 1000, seed = "3")
    void anyConfigurationIsRead(@ForAll("cells") String text) {
        String yaml = text.replace("#| ", "");

        assertWithin(Configuration.parse(SourceText.of("c.yaml", yaml)).diagnostics(), yaml.length());
    }

    @Property(tries = 1000, seed = "4")
    void anyTextGivesASafeName(@ForAll String text) {
        String name = ImageNames.safe(text);

        assertThat(name).matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}");
        assertThat(ImageNames.safe(name)).isEqualTo(name);
    }

    private static void assertWithin(List<Diagnostic> diagnostics, int length) {
        diagnostics.forEach(said -> assertThat(said.span().end()).isLessThanOrEqualTo(length));
    }

    @Provide
    Arbitrary<String> infos() {
        return Arbitraries.strings()
                .withChars("{}#.=\"' ,\\ab\t&;é\ud83d\ude00")
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> pieces = Arbitraries.of(
                "#| ",
                "\n",
                "\r\n",
                "\r",
                "fig-cap",
                ": ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "'",
                "\"",
                "|",
                ">",
                "&a ",
                "*a",
                "!!set",
                "? ",
                "%",
                "---",
                "...",
                "#",
                "\t",
                "a",
                "1",
                "é",
                "\ud83d\ude00",
                "\ud800",
                "\0",
                "\u2028",
                "\ufeff",
                "fences",
                "width",
                "\u0085",
                "  ");
        return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
    }
}
