package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InfoStringTest {
    @Test
    void readsPandocAttributesBehindTheLanguage() {
        InfoString info = good("diagram {#fig-a .wide caption=\"A \\\"b\\\" &amp; c\" width=80% fold}");

        assertThat(info.language()).isEqualTo("diagram");
        assertThat(info.options().id()).isEqualTo("fig-a");
        assertThat(info.options().classes()).containsExactly("wide");
        assertThat(info.options().values())
                .containsExactlyEntriesOf(ordered("caption", "A \"b\" & c", "width", "80%", "fold", "true"));
    }

    @Test
    void takesTheFirstClassAsTheLanguage() {
        InfoString info = good("{.diagram .wide #z}");

        assertThat(info).isEqualTo(new InfoString("diagram", false, new BlockOptions("z", List.of("wide"), Map.of())));
    }

    @Test
    void readsCellsOfQuarto() {
        assertThat(good("{python}")).isEqualTo(new InfoString("python", true, BlockOptions.NONE));
        assertThat(good("{diagram, fold=true}").options().flag("fold")).isTrue();
        assertThat(good("{{diagram}}")).isEqualTo(InfoString.NONE);
        assertThat(good("{=html}")).isEqualTo(InfoString.NONE);
    }

    @Test
    void readsOptionsWithoutBraces() {
        assertThat(good("diagram title=\"A b\" fold").options().values())
                .containsExactlyEntriesOf(ordered("title", "A b", "fold", "true"));
        assertThat(good("diagram,fold").options().flag("fold")).isTrue();
    }

    @Test
    void readsTheNamesOfOtherTools() {
        InfoString info = good("diagram {label=fig-x fig-cap='C' fig-alt=D code-fold=true fig-width=5 class='a b'}");

        assertThat(info.options())
                .isEqualTo(new BlockOptions(
                        "fig-x",
                        List.of("a", "b"),
                        ordered("caption", "C", "alt", "D", "fold", "true", "width", "5in")));
    }

    @Test
    void keepsAnUnknownKeyAndSuggestsTheNearest() {
        SourceText document = SourceText.of("a.md", "```diagram {captoin=x}\n");
        Parsed<InfoString> info = InfoString.parse(document, new Span(3, 22));

        assertThat(info.tree().options().value("captoin")).contains("x");
        Diagnostic warning = info.diagnostics().get(0);
        assertThat(warning.isError()).isFalse();
        assertThat(warning.message()).isEqualTo("unknown option \"captoin\"");
        assertThat(warning.advice()).isEqualTo("did you mean caption?");
        assertThat(document.slice(warning.span())).isEqualTo("captoin");
    }

    @Test
    void recoversFromWhatIsMalformed() {
        assertError("diagram {#a caption=\"no end}", "the quote is not closed");
        assertError("diagram {#a fold", "the brace is not closed");
        assertError("diagram #a }", "there is no brace to close");
        assertError("diagram {#a alt=}", "a value is missing after alt=");
        assertError("diagram {#a =x}", "a key is missing before =");
        assertError("diagram {#a # }", "an id is missing after #");
        assertError("diagram {#a #b}", "a second id");
        assertError("diagram {#a \"Backend\"}", "a text without a key");
    }

    @Test
    void checksValues() {
        assertError("diagram {#a format=gif}", "unknown format \"gif\"");
        assertError("diagram {#a width=wide}", "\"wide\" is no width");
        assertError("diagram {#a scale=0}", "\"0\" is no scale");
        assertError("diagram {#a theme=drak}", "unknown theme \"drak\"");
        assertError("diagram {#a link=javascript:alert(1)}", "a figure cannot link to this");
    }

    private static InfoString good(String text) {
        Parsed<InfoString> parsed = InfoString.parse(text);
        assertThat(parsed.diagnostics()).isEmpty();
        return parsed.tree();
    }

    private static void assertError(String text, String message) {
        Parsed<InfoString> parsed = InfoString.parse(text);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::message).containsExactly(message);
        assertThat(parsed.hasErrors()).isTrue();
        assertThat(parsed.tree().language()).isEqualTo("diagram");
        assertThat(parsed.tree().options().id()).isEqualTo("a");
    }

    private static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
