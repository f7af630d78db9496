package dev.blockprint.site.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself.
 *
 * @param series the name of the series that it is a part of
 * @param order its place there; parts without one come after those with one, by date
 * @param slug the name of its page, without {@code .html}
 * @param page whether it stands beside the posts, such as "About"
 */
public record FrontMatter(
        @Nullable String title,
        @Nullable String description,
        List<String> authors,
        @Nullable LocalDate date,
        @Nullable LocalDate updated,
        List<String> categories,
        @Nullable String series,
        @Nullable Integer order,
        @Nullable String slug,
        boolean draft,
        boolean page) {
    public FrontMatter {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    FrontMatter withDate(LocalDate other) {
        return new FrontMatter(
                title, description, authors, other, updated, categories, series, order, slug, draft, page);
    }

    FrontMatter asPage() {
        return new FrontMatter(
                title, description, authors, date, updated, categories, series, order, slug, draft, true);
    }
}
