package dev.blockprint.asciidoctor.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Dialect;
import dev.blockprint.document.FenceKinds;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in blocks, and blocks that draw several diagrams. */
final class RewrittenScriptsTest extends RewriterFixture {
    @Test
    void aBlockWithTwoDiagramsBecomesTwoImages() {
        assertThat(rewrite("""
                .Both
                [diagram#fig,width=50%]
                ----
                TWO
                ----

                * item
                +
                [diagram]
                ----
                TWO
                ----
                """)).isEqualTo("""
                .Both
                [#fig,width=50%]
                image::fig.svg[alt="Both"]

                .pass:c[Second *one*]
                [#fig-2]
                image::fig-2.svg[alt="C sends to D."]

                * item
                +
                image::doc-2.svg[alt="A sends to B.",width=200,height=100]
                +
                image::doc-2-2.svg[alt="C sends to D.",width=200,height=100]
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagrams]\n----\nimport diagrams\n----\n",
                "[source.diagram,python]\n----\nimport diagrams\n----\n",
                "[source,python,role=diagram]\n----\nimport diagrams\n----\n",
                "[source,python,role=\"wide diagram\"]\nimport diagrams\n",
                "[.diagram]\n```python\nimport diagrams\n```\n"
            })
    void scriptsOfPythonBecomeImagesWhereTheirRoleSaysSo(String block) {
        assertThat(rewrite(block)).contains(IMAGE).doesNotContain("import", "python");
        assertThat(blocks.get(0).dialect()).isEqualTo(Dialect.PYTHON);
        String shown = "[source,python]\n----\nimport diagrams\n----\n";
        assertThat(rewrite(shown)).isEqualTo(shown);
        RewriteOptions none = RewriteOptions.DEFAULT.withFences(new FenceKinds(Set.of("dot")));
        assertThat(rewrite("[source.diagram,python]\nimport diagrams\n", none)).contains("import");
    }
}
