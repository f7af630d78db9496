package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final Map<String, String> ALL = Map.of("width", "50%", "theme", "dark");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"{{ odd: yaml\"\nblockprint:\n  width: 80%\n\n  # a comment\n  code-fold: true\nlang: de\n---\n",
                "---\r\nlang: de\r\nblockprint: {width: 80%, fold: true}\r\n...\r\n",
                "+++\nlang = \"de\" # German\n[blockprint]\nwidth = \"80%\"\nfold = true\n[params]\nfold = false\n+++\n",
                "+++\nlang = 'de'\nblockprint.width = '80%' # wide\nblockprint.fold = true\n[blockprint2]\nx = {}\n+++\n",
                "{\n\t\"lang\": \"de\",\n\t\"blockprint\": {\n\t\t\"width\": \"80%\", \"fold\": true\n\t}\n}\n",
            })
    void aDocumentHasOptionsForItsBlocks(String head) {
        for (String document : new String[] {head + "Text\n", "\ufeff" + head}) {
            Parsed<Map<String, String>> read = read(document);

            assertThat(read.diagnostics()).isEmpty();
            assertThat(read.tree())
                    .containsOnly(
                            Map.entry("width", "80%"),
                            Map.entry("fold", "true"),
                            Map.entry("theme", "dark"),
                            Map.entry("lang", "de"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "blockprint:\n  width: 80%\n",
                "---\nblockprint:\n  width: 80%\nnot closed",
                "---\nother:\n  blockprint:\n    width: 80%\n---\n",
                "---\nblockprint:\n---\n",
                "---\ntitle: \"blockprint: x\n---\n",
                "+++\n[other]\nwidth = \"blockprint\"\n+++\n",
                "{\n\"a\": \"blockprint\"\n}\n",
            })
    void withoutASectionThoseOfTheFolderHold(String document) {
        assertThat(read(document)).isEqualTo(new Parsed<>(ALL, java.util.List.of()));
    }

    @Test
    void whatIsWrongStandsAtItsLineOfTheDocument() {
        assertSays("---\na: b\nblockprint:\n  width: wide\n---\n", "p.md:4:10", "\"wide\" is no width", true);
        assertSays("---\nblockprint:\n  widht: 80%\n---\n", "p.md:3:3", "unknown option \"widht\"", false);
        assertSays("---\nblockprint:\n  fold: [\n---\n", "p.md:4:1", "no valid YAML", true);
        assertSays("---\nblockprint: wide\n---\n", "p.md:2:13", "no key: value here", true);
        assertSays("+++\n[blockprint]\n\nwidth = \"wide\"\n+++\n", "p.md:4:9", "\"wide\" is no width", true);
        assertSays("+++\nblockprint = { width = \"80%\" }\n+++\n", "p.md:2:1", "this TOML is no option", true);
        assertSays("+++\n[blockprint]\nwidth = \"80%\n+++\n", "p.md:3:1", "this TOML is no option", true);
        assertSays("{\n  \"blockprint\": { \"fold\": \"perhaps\" }\n}\n", "p.md:2:27", "unknown fold", true);
        assertSays("\ufeff{\n\t\"blockprint\": { \"fold\": \n}\n", "p.md:", "no valid YAML", true);
    }

    private static void assertSays(String document, String place, String message, boolean error) {
        assertThat(read(document).diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.location().toString()).startsWith(place);
            assertThat(said.message()).startsWith(message);
            assertThat(said.isError()).isEqualTo(error);
            assertThat(said).extracting(Diagnostic::advice).isNotNull();
        });
    }

    private static Parsed<Map<String, String>> read(String document) {
        return FrontMatter.defaults(SourceText.of("p.md", document), ALL);
    }
}
