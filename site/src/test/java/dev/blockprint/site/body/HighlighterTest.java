package dev.blockprint.site.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    @Test
    void marksTheWordsOfADiagram() {
        assertThat(Highlighter.highlight("diagram", """
                        # A comment
                        direction right
                        vpc = aws/vpc "Prod" [color=crimson] {
                          group -> note: to the end
                          group "G" { row { a = box: A } }
                        }""")).isEqualTo("""
                        <span class="c"># A comment</span>
                        <span class="k">direction</span> right
                        vpc = <span class="t">aws/vpc</span> <span class="s">&quot;Prod&quot;</span> [<span class="a">color</span>=crimson] {
                          group <span class="o">-&gt;</span> note: <span class="s">to the end</span>
                          <span class="t">group</span> <span class="s">&quot;G&quot;</span> { <span class="k">row</span> { a = <span class="t">box</span>: <span class="s">A</span> } }
                        }""");
    }

    @Test
    void aKeywordThatIsDeclaredIsAName() {
        assertThat(Highlighter.highlight("diagram", "row = box")).isEqualTo("row = <span class=\"t\">box</span>");
    }

    @Test
    void marksOtherLanguages() {
        assertThat(Highlighter.highlight("java", "return \"<a>\"; // 1"))
                .isEqualTo("<span class=\"k\">return</span> <span class=\"s\">&quot;&lt;a&gt;&quot;</span>;"
                        + " <span class=\"c\">// 1</span>");
        assertThat(Highlighter.highlight("yaml", "site:\n  port: 80 # x"))
                .isEqualTo("<span class=\"a\">site</span>:\n  <span class=\"a\">port</span>:"
                        + " <span class=\"n\">80</span> <span class=\"c\"># x</span>");
        assertThat(Highlighter.highlight("json", "{\"a\": \"b\"}"))
                .isEqualTo("{<span class=\"a\">&quot;a&quot;</span>: <span class=\"s\">&quot;b&quot;</span>}");
    }

    @Test
    void leavesWhatItDoesNotKnowPlain() {
        assertThat(Highlighter.highlight("brainfuck", "<+>")).isEqualTo("&lt;+&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagram", "java", "python", "yaml", "json", "xml", "hcl", "sql", "toml", "bash", "dot"})
    void longTextsNeedNoDeepStack(String language) {
        for (String part : new String[] {"\"", "\\\"", "a", "/*", "'", "-", "a=", "<!--", "\"\"\"", "# "}) {
            String source = "x = \"" + part.repeat(20_000 / part.length()) + "\n\"";
            assertThat(Highlighter.highlight(language, source).replaceAll("</?span[^>]*>", ""))
                    .isEqualTo(Highlighter.escape(source));
        }
    }
}
