package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramExtensionTest {
    private final List<Diagnostic> heard = new ArrayList<>();

    @Test
    void aBlockBecomesAFigure() {
        String html =
                render("x\n\n```diagram {#fig-a .wide title=\"A\" fold}\na -> b\n\n  c\n```\n\n```java\nint i;\n```\n");

        assertThat(html).isEqualTo("""
                <p>x</p>
                <figure class="diagram wide" id="fig-a">
                <img src="/img/fig-a.svg" alt="Diagram 1" width="400" height="300">
                <figcaption>A</figcaption>
                <details><summary>Source</summary>
                <pre><code>a -&gt; b

                  c</code></pre>
                </details>
                </figure>
                <pre><code class="language-java">int i;
                </code></pre>
                """);
        assertThat(heard).isEmpty();
    }

    @Test
    void aBlockWithTwoDiagramsBecomesTwoFiguresAndShowsItsSourceOnce() {
        assertThat(render("```diagram {#fig-a caption=\"Both\" fold}\nTWO\n```\n"))
                .isEqualTo("""
                <figure class="diagram" id="fig-a">
                <img src="/img/fig-a.svg" alt="Diagram 1" width="400" height="300">
                <figcaption>Both</figcaption>
                </figure>
                <figure class="diagram" id="fig-a-2">
                <img src="/img/fig-a-2.svg" alt="The second" width="200" height="100">
                <figcaption>Second *one*</figcaption>
                <details><summary>Source</summary>
                <pre><code>TWO</code></pre>
                </details>
                </figure>
                """);
    }

    @Test
    void aFailedBlockShowsItsSourceAndTheMessage() {
        String html = render("> ```diagram\n> a <!\n> ```\n");

        assertThat(html).isEqualTo("""
                <blockquote>
                <div class="diagram-error">
                <p>Line 2: unexpected &quot;!&quot;; remove it</p>
                <pre><code>a &lt;!</code></pre>
                </div>
                </blockquote>
                """);
        assertThat(heard.get(0).location()).hasToString("post.md:2:6");
    }

    private String render(String markdown) {
        DiagramExtension diagrams = DiagramExtension.of(new TinyPublisher())
                .documentName("post.md")
                .address(ImageAddress.under("/img"))
                .diagnostics(heard::add)
                .build();
        HtmlRenderer renderer =
                HtmlRenderer.builder().extensions(List.of(diagrams)).build();
        return renderer.render(Parser.builder().build().parse(markdown));
    }
}
