package dev.blockprint.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What templates are given. Paths are from the site's root; a text that is absent is empty. */
final class Views {
    private Views() {}

    record Link(String title, String path) {}

    record Site(
            String title,
            String description,
            String language,
            String footer,
            boolean feeds,
            boolean hasCategories,
            boolean hasAuthors,
            List<Link> menu,
            String cssVersion,
            List<String> scripts,
            String finder) {
        Site {
            menu = List.copyOf(menu);
            scripts = List.copyOf(scripts);
        }
    }

    /**
     * A page; {@code kind} is what it is to social networks, {@code image} the
     * address of its card, empty if there is none.
     */
    record Page(String title, String description, String author, String path, String url, String kind, String image) {}

    /** A day; {@code brief} is without the year. */
    record Day(String iso, String text, String brief) {}

    record Thumb(String src, int width, int height) {}

    record PartOf(String title, String path, int part, int total) {}

    /** A post; {@code described} is whether the author wrote the description. */
    record Post(
            String title,
            String path,
            String description,
            boolean described,
            String authors,
            List<Link> writers,
            Day day,
            Day updated,
            int minutes,
            boolean draft,
            List<Link> categories,
            @Nullable PartOf series,
            @Nullable Thumb thumb,
            String initial) {}

    record Part(int number, String title, String path) {}

    record Series(String title, String path, String description, int total, String years, List<Part> parts) {}

    record Author(String name, String description, String path, int count) {}

    record Category(String title, String path, int count) {}

    record Year(String id, String title, List<Post> posts) {}
}
