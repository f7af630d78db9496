package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.site.check.Addresses;
import dev.blockprint.site.check.PageValidator;
import dev.blockprint.site.check.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void theStarterAndTheExampleOfAnOwnLookAreValidToo(@TempDir Path folder) throws IOException {
        SampleSite starter = SampleSite.empty(folder.resolve("starter"));
        Starter.write(starter.input());
        assertThat(starter.build().diagnostics()).isEmpty();

        SampleSite own = SampleSite.sample(folder.resolve("own"));
        for (Path file : SiteFiles.all(Path.of("../docs/own-look"))) {
            own.with(SiteFiles.path(Path.of("../docs/own-look"), file), Files.readString(file));
        }
        own.build();

        assertThat(PageValidator.complaints(starter.output())).isEmpty();
        assertThat(PageValidator.complaints(own.output())).isEmpty();
        assertThat(new Addresses(starter.output(), "https://blog.example.org/").lost())
                .isEmpty();
    }
}
