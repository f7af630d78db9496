package dev.blockprint.site.card;

import dev.blockprint.artifact.Artifact;
import dev.blockprint.artifact.Cache;
import dev.blockprint.artifact.CacheKey;
import dev.blockprint.artifact.ProductVersion;
import dev.blockprint.document.Image;
import dev.blockprint.picture.PictureFailure;
import dev.blockprint.picture.Raster;
import dev.blockprint.site.page.Catalog;
import dev.blockprint.site.page.Entry;
import dev.blockprint.site.settings.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the cards of a site, 1200 by 630 pixels, one for each post and one for the front page. */
public final class Cards {
    private static final int FORM = 1;

    private final Catalog catalog;
    private final SiteSettings settings;
    private final @Nullable Cache cache;

    private Cards(Catalog catalog, SiteSettings settings, @Nullable Cache cache) {
        this.catalog = catalog;
        this.settings = settings;
        this.cache = cache;
    }

    /**
     * The cards by their paths; none if the settings do not say where the site will stand, since only absolute addresses
     * lead to them.
     *
     * @param folder where they are kept between builds; null if they are not
     */
    public static SortedMap<String, byte[]> write(Catalog catalog, SiteSettings settings, @Nullable Path folder) {
        if (settings.url() == null) {
            return new TreeMap<>();
        }
        Cache cache = folder == null ? null : new Cache(folder, Cache.DEFAULT_LIMIT);
        return new Cards(catalog, settings, cache).all();
    }

    private SortedMap<String, byte[]> all() {
        Map<String, Optional<byte[]>> cards = catalog.posts().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        post -> Catalog.card(post.document().page()), post -> png(text(post), diagram(post))));
        cards.put(Catalog.card("index.html"), png(front(), null));
        SortedMap<String, byte[]> made = new TreeMap<>();
        cards.forEach((path, png) -> png.ifPresent(bytes -> made.put(path, bytes)));
        return made;
    }

    private CardText front() {
        String description = settings.description() == null ? "" : settings.description();
        return new CardText("", settings.title(), description, settings.title());
    }

    private CardText text(Entry post) {
        String kicker = catalog.series().stream()
                .filter(series -> series.parts().contains(post))
                .map(series -> series.title() + " · " + (series.parts().indexOf(post) + 1) + "/"
                        + series.parts().size())
                .findFirst()
                .orElseGet(() -> String.join(" · ", post.matter().categories()));
        return new CardText(kicker, post.title(), post.description(), settings.title());
    }

    private static @Nullable String diagram(Entry post) {
        List<Image> pictures = post.body().pictures();
        if (pictures.isEmpty() || !pictures.get(0).name().endsWith(".svg")) {
            return null;
        }
        try {
            return Files.readString(pictures.get(0).file(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if the diagram cannot be drawn in pixels, which has been said when the feed's picture was made. */
    private Optional<byte[]> png(CardText text, @Nullable String diagram) {
        String svg = CardDrawing.draw(text, diagram);
        String key = new CacheKey()
                .add("what", "card")
                .add("form", FORM)
                .add("build", ProductVersion.BUILD)
                .add("java", Runtime.version().feature())
                .add("svg", svg)
                .hex();
        Optional<Artifact> kept = cache == null ? Optional.empty() : cache.get(key);
        if (kept.isPresent()) {
            return kept.map(Artifact::bytes);
        }
        try {
            Raster raster = Raster.of(svg, 1);
            if (cache != null) {
                cache.put(
                        key, new Artifact(raster.png(), raster.width(), raster.height(), text.title(), "", List.of()));
            }
            return Optional.of(raster.png());
        } catch (PictureFailure e) {
            return Optional.empty();
        }
    }
}
