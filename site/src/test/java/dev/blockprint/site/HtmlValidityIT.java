package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.site.check.PageValidator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu validator has nothing to say about any page. */
class HtmlValidityIT {
    @Test
    void everyPageIsValidHtml(@TempDir Path folder) {
        SampleSite site = SampleSite.sample(folder)
                .with("broken.md", "```diagram {#x}\na -> BROKEN\n```\n")
                .with("inline.md", "```diagram {#y inline fold caption=\"A & <b>\"}\na -> b\n```\n")
                .with("roof.adoc", """
                        = The roof & <more>
                        :categories: C++

                        .A drop.
                        [diagram#fig-drop%fold]
                        ----
                        drop -> gutter
                        ----

                        == The gutter

                        .A gutter.
                        image::pictures/stove.png[Gutter,10,10]

                        NOTE: Clean it.

                        .Prices
                        |===
                        |What |How much

                        a|* Tile |3
                        |===

                        Term:: Meaning.

                        [quote,A neighbour]
                        It leaks.footnote:[Really.]

                        [source,java]
                        ----
                        var tile = 1; // <1>
                        ----
                        <1> One.
                        """);
        SampleSite.build(site.request().withDrafts(true));

        assertThat(PageValidator.complaints(site.output())).isEmpty();
    }
}
