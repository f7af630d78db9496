package dev.blockprint.site.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site is called, where it will stand, and what it shows.
 *
 * @param url where the site will stand, ending with a slash; null if it is not known, and then there are no feeds
 * @param language a BCP 47 tag such as {@code en} or {@code de-AT}
 * @param series what there is to say about a series, by its title, in the order in which they are listed
 * @param authors what there is to say about an author, by the name
 * @param inline whether pictures stand inside the pages instead of beside them
 * @param exclude paths, from the documents' root, that do not belong to the site
 */
public record SiteSettings(
        String title,
        @Nullable String description,
        @Nullable String url,
        @Nullable String author,
        String language,
        @Nullable String footer,
        Map<String, String> series,
        Map<String, String> authors,
        boolean inline,
        List<String> exclude) {
    /** Of a folder without {@code blockprint.yaml}. */
    public static final SiteSettings DEFAULT =
            new SiteSettings("Notes", null, null, null, "en", null, Map.of(), Map.of(), false, List.of());

    public SiteSettings {
        series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
        authors = Collections.unmodifiableMap(new LinkedHashMap<>(authors));
        exclude = List.copyOf(exclude);
    }

    /** Who wrote what {@code names} says; the site's author if it names nobody. */
    public List<String> authorsOf(List<String> names) {
        return !names.isEmpty() ? names : author == null ? List.of() : List.of(author);
    }
}
