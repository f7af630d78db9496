package dev.blockprint.site.page;

import dev.blockprint.site.content.Slug;
import dev.blockprint.site.settings.SiteSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All that was published, in the orders in which it is shown.
 *
 * @param posts the latest first; those without a date at the end, by their paths
 * @param pages what stands beside the posts, by order and path
 * @param series in the order of the settings, then the one with the latest post first
 * @param categories by name
 * @param authors by name
 */
public record Catalog(
        List<Entry> posts, List<Entry> pages, List<Series> series, List<Category> categories, List<Author> authors) {
    private static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(
                    (Entry entry) -> Optional.ofNullable(entry.matter().date()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(entry -> entry.document().path());
    private static final Comparator<Entry> BY_ORDER = Comparator.comparing(
            (Entry entry) -> Optional.ofNullable(entry.matter().order()).orElse(Integer.MAX_VALUE));
    private static final Comparator<Entry> PARTS = BY_ORDER.thenComparing(
                    (Entry entry) -> Optional.ofNullable(entry.matter().date()).orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.document().path());

    public Catalog {
        posts = List.copyOf(posts);
        pages = List.copyOf(pages);
        series = List.copyOf(series);
        categories = List.copyOf(categories);
        authors = List.copyOf(authors);
    }

    /** Posts that are read one after the other; {@code path} is that of the series' page. */
    public record Series(String title, String description, String path, List<Entry> parts) {
        public Series {
            parts = List.copyOf(parts);
        }
    }

    /** Posts about one thing; {@code path} is that of the category's page. */
    public record Category(String title, String path, List<Entry> posts) {
        public Category {
            posts = List.copyOf(posts);
        }
    }

    /** Who wrote posts; {@code path} is that of the author's page. */
    public record Author(String name, String description, String path, List<Entry> posts) {
        public Author {
            posts = List.copyOf(posts);
        }
    }

    public static Catalog of(List<Entry> entries, SiteSettings settings) {
        List<Entry> posts = entries.stream()
                .filter(entry -> !entry.matter().page())
                .sorted(LATEST_FIRST)
                .toList();
        List<Entry> pages = entries.stream()
                .filter(entry -> entry.matter().page())
                .sorted(BY_ORDER.thenComparing(entry -> entry.document().path()))
                .toList();
        return new Catalog(posts, pages, series(posts, settings), categories(posts), authors(posts, settings));
    }

    /** The path of the card of a page: the picture that social networks show. */
    public static String card(String page) {
        return "cards/" + page.replaceAll("\\.html$", "") + ".png";
    }

    private static List<Series> series(List<Entry> posts, SiteSettings settings) {
        Map<String, List<Entry>> byTitle = new LinkedHashMap<>();
        settings.series().keySet().forEach(title -> byTitle.put(title, new ArrayList<>()));
        for (Entry post : posts) {
            String title = post.matter().series();
            if (title != null) {
                byTitle.computeIfAbsent(title, key -> new ArrayList<>()).add(post);
            }
        }
        Set<String> taken = new HashSet<>();
        List<Series> found = new ArrayList<>();
        byTitle.forEach((title, parts) -> {
            if (!parts.isEmpty()) {
                String path = free("series/", title, taken);
                List<Entry> sorted = parts.stream().sorted(PARTS).toList();
                found.add(new Series(title, settings.series().getOrDefault(title, ""), path, sorted));
            }
        });
        return found;
    }

    private static List<Category> categories(List<Entry> posts) {
        Set<String> taken = new HashSet<>();
        List<Category> found = new ArrayList<>();
        grouped(posts, post -> post.matter().categories())
                .forEach(
                        (title, entries) -> found.add(new Category(title, free("categories/", title, taken), entries)));
        return found;
    }

    private static List<Author> authors(List<Entry> posts, SiteSettings settings) {
        Set<String> taken = new HashSet<>();
        List<Author> found = new ArrayList<>();
        grouped(posts, post -> settings.authorsOf(post.matter().authors()))
                .forEach((name, entries) -> found.add(new Author(
                        name, settings.authors().getOrDefault(name, ""), free("authors/", name, taken), entries)));
        return found;
    }

    private static Map<String, List<Entry>> grouped(List<Entry> posts, Function<Entry, List<String>> titles) {
        Map<String, List<Entry>> byTitle =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        for (Entry post : posts) {
            for (String title : titles.apply(post)) {
                byTitle.computeIfAbsent(title, key -> new ArrayList<>()).add(post);
            }
        }
        return byTitle;
    }

    private static String free(String folder, String title, Set<String> taken) {
        String slug = Slug.of(title);
        String path = slug;
        for (int i = 2; !taken.add(path); i++) {
            path = slug + "-" + i;
        }
        return folder + path + ".html";
    }
}
