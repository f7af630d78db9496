package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that are shown for a link to a page elsewhere. */
class SiteCardsTest {
    private static final int BLACK = 0xff000000;

    @TempDir
    private Path folder;

    @Test
    void everyPostAndTheFrontPageHaveACardOfTheShapeThatIsAskedFor() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        site.build();

        for (String page : new String[] {"index", "posts/front-door", "posts/cellar"}) {
            BufferedImage card =
                    ImageIO.read(site.output().resolve("cards/" + page + ".png").toFile());
            assertThat(card.getWidth()).isEqualTo(1200);
            assertThat(card.getHeight()).isEqualTo(630);
            assertThat(site.page(page + ".html")
                            .select("meta[property=og:image], meta[name=twitter:image]")
                            .eachAttr("content"))
                    .containsExactly(
                            "https://blog.example.org/notes/cards/" + page + ".png",
                            "https://blog.example.org/notes/cards/" + page + ".png");
        }
        assertThat(site.page("about.html").select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://blog.example.org/notes/cards/index.png");
    }

    @Test
    void aCardShowsThePostsFirstDiagram() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        site.build();

        // The boxes of the sample's diagrams are black; nothing else on a card is.
        assertThat(blackPixels(site, "posts/front-door")).isGreaterThan(10_000);
        assertThat(blackPixels(site, "index")).isZero();
    }

    @Test
    void aCardIsMadeOnceAndTakenFromTheCacheFromThenOn() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        Path cache = folder.resolve("cache");
        SampleSite.build(site.request().withCache(cache));
        long kept = files(cache);

        SampleSite.build(site.request().withCache(cache));
        assertThat(files(cache)).isEqualTo(kept);

        site.with("posts/front-door.md", "---\ntitle: Another title\n---\n\nText.\n");
        SampleSite.build(site.request().withCache(cache));
        assertThat(files(cache)).isGreaterThan(kept);
    }

    private static long blackPixels(SampleSite site, String page) throws IOException {
        BufferedImage card =
                ImageIO.read(site.output().resolve("cards/" + page + ".png").toFile());
        long black = 0;
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                black += card.getRGB(x, y) == BLACK ? 1 : 0;
            }
        }
        return black;
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
