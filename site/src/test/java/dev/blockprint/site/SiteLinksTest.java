package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.site.check.Addresses;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address inside the site leads to something. */
class SiteLinksTest {
    @Test
    void allLinksAndImagesResolve(@TempDir Path folder) {
        SampleSite site = SampleSite.sample(folder)
                .with("möbel & co/größe 1.md", """
                        ---
                        title: Ümläuts & <tags>
                        categories: [C++, C, "C#", 日本]
                        series: Ümläuts
                        ---

                        # Ü & <b>

                        ## Größe

                        [a](#größe) [b](../posts/2026-03-01-cellar.md)

                        ```diagram
                        a -> b
                        ```
                        """)
                .with("de/index.md", "---\ntitle: Deutsch\n---\n\n[hin](../möbel%20&%20co/größe%201.md)\n");
        assertThat(site.build().diagnostics()).isEmpty();

        assertThat(new Addresses(site.output(), "https://blog.example.org/notes/").lost())
                .isEmpty();
    }

    @Test
    void whatLeadsNowhereIsFound(@TempDir Path folder) {
        SampleSite site = SampleSite.empty(folder)
                .with("a.md", "# A\n\n## Here\n\n[1](#here) [2](#there) [3](b.html#x) [4](none.txt)\n");
        site.build();

        assertThat(new Addresses(site.output(), "https://blog.example.org/").lost())
                .containsExactly("a.html -> #there", "a.html -> b.html#x", "a.html -> none.txt");
    }
}
