package dev.blockprint.site.page;

import dev.blockprint.site.body.Body;
import dev.blockprint.site.body.Links;
import dev.blockprint.site.settings.SiteSettings;
import dev.blockprint.site.theme.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Fills the templates. */
public final class Pages {
    private static final int LATEST = 13;
    private static final int TOC_SECTIONS = 3;
    private static final int TOC_WORDS = 350;

    private final Catalog catalog;
    private final SiteSettings settings;
    private final Theme theme;
    private final ViewMaker views;
    private final Views.Site site;
    private final SortedMap<String, String> written = new TreeMap<>();

    private Pages(Catalog catalog, SiteSettings settings, Theme theme) {
        this.catalog = catalog;
        this.settings = settings;
        this.theme = theme;
        this.views = new ViewMaker(catalog, settings);
        this.site = new Views.Site(
                settings.title(),
                orEmpty(settings.description()),
                settings.language(),
                settings.footer() == null ? settings.title() : settings.footer(),
                settings.url() != null,
                !catalog.categories().isEmpty(),
                !catalog.authors().isEmpty(),
                menu(),
                version("site.css"),
                Stream.of("site.js", "figures.js", "lightbox.js")
                        .map(this::versioned)
                        .toList(),
                versioned("find.js"));
    }

    /** All pages by their paths; one whose template is faulty is left out. */
    public static SortedMap<String, String> write(Catalog catalog, SiteSettings settings, Theme theme) {
        Pages pages = new Pages(catalog, settings, theme);
        pages.documents();
        pages.front();
        pages.lists();
        return pages.written;
    }

    private List<Views.Link> menu() {
        List<Views.Link> menu = new ArrayList<>();
        menu.add(new Views.Link("Posts", "archive.html"));
        if (!catalog.series().isEmpty()) {
            menu.add(new Views.Link("Series", "series.html"));
        }
        for (Entry page : catalog.pages()) {
            if (!page.document().stem().equals("index")) {
                menu.add(new Views.Link(
                        page.title(), Links.encode(page.document().page())));
            }
        }
        return menu;
    }

    // A changed file has another address, so that nobody keeps the old one.
    private String versioned(String file) {
        return file + "?" + version(file);
    }

    private String version(String file) {
        CRC32 sum = new CRC32();
        theme.file(file).ifPresent(sum::update);
        return Long.toHexString(sum.getValue());
    }

    private void documents() {
        for (Entry entry : catalog.posts()) {
            Map<String, Object> model = document(entry);
            Catalog.Series series = views.seriesOf(entry);
            List<Entry> around = series == null ? catalog.posts().stream().toList() : series.parts();
            // Of a series the next part comes next; of all posts, which are the latest first, the later one.
            int step = series == null ? -1 : 1;
            put(model, "series", series == null ? null : views.series(series));
            put(model, "before", neighbour(around, entry, -step));
            put(model, "after", neighbour(around, entry, step));
            write("post.html", entry.document().page(), page(entry, "article"), model);
        }
        for (Entry entry : catalog.pages()) {
            if (!entry.document().page().equals("index.html")) {
                write("page.html", entry.document().page(), page(entry, "website"), document(entry));
            }
        }
    }

    private Map<String, Object> document(Entry entry) {
        Body body = entry.body();
        boolean isLong = body.toc().size() >= TOC_SECTIONS && body.words() >= TOC_WORDS;
        Map<String, Object> model = new HashMap<>();
        model.put("post", views.post(entry));
        model.put("body", body.html());
        model.put("toc", isLong ? body.toc() : List.of());
        return model;
    }

    private Views.@Nullable Post neighbour(List<Entry> entries, Entry entry, int step) {
        int at = entries.indexOf(entry) + step;
        return at < 0 || at >= entries.size() ? null : views.post(entries.get(at));
    }

    private void front() {
        List<Entry> latest = catalog.posts().stream().limit(LATEST).toList();
        String intro = catalog.pages().stream()
                .filter(page -> page.document().page().equals("index.html"))
                .map(page -> page.body().html())
                .findFirst()
                .orElse("");
        Map<String, Object> model = new HashMap<>();
        model.put("posts", views.posts(latest));
        model.put("total", catalog.posts().size());
        model.put("more", catalog.posts().size() > LATEST);
        model.put("series", catalog.series().stream().map(views::series).toList());
        model.put("intro", intro);
        write("index.html", "index.html", page(settings.title(), orEmpty(settings.description()), "index.html"), model);
    }

    private void lists() {
        Map<String, Object> archive = new HashMap<>();
        archive.put("years", views.years(catalog.posts()));
        archive.put("total", catalog.posts().size());
        write("archive.html", "archive.html", page("Archive", "", "archive.html"), archive);
        for (Catalog.Series one : catalog.series()) {
            Map<String, Object> model = new HashMap<>();
            model.put("series", views.series(one));
            model.put("posts", views.posts(one.parts()));
            write("series.html", one.path(), page(one.title(), one.description(), one.path()), model);
        }
        if (!catalog.series().isEmpty()) {
            Map<String, Object> model = new HashMap<>();
            model.put("series", catalog.series().stream().map(views::series).toList());
            write("all-series.html", "series.html", page("Series", "", "series.html"), model);
        }
        List<Views.Category> categories = new ArrayList<>();
        for (Catalog.Category one : catalog.categories()) {
            Views.Category category = new Views.Category(
                    one.title(), Links.encode(one.path()), one.posts().size());
            categories.add(category);
            Map<String, Object> model = new HashMap<>();
            model.put("category", category);
            model.put("posts", views.posts(one.posts()));
            write("category.html", one.path(), page(one.title(), "", one.path()), model);
        }
        if (!categories.isEmpty()) {
            Map<String, Object> model = new HashMap<>();
            model.put("categories", categories);
            write("categories.html", "categories.html", page("Categories", "", "categories.html"), model);
        }
        for (Catalog.Author one : catalog.authors()) {
            Map<String, Object> model = new HashMap<>();
            model.put("author", author(one));
            model.put("posts", views.posts(one.posts()));
            write("author.html", one.path(), page(one.name(), one.description(), one.path()), model);
        }
        if (!catalog.authors().isEmpty()) {
            Map<String, Object> model = new HashMap<>();
            model.put("authors", catalog.authors().stream().map(Pages::author).toList());
            write("authors.html", "authors.html", page("Authors", "", "authors.html"), model);
        }
        write("search.html", "search.html", page("Search", "", "search.html"), new HashMap<>());
        write("404.html", "404.html", page("Not found", "", "404.html"), new HashMap<>());
    }

    private static Views.Author author(Catalog.Author one) {
        return new Views.Author(
                one.name(),
                one.description(),
                Links.encode(one.path()),
                one.posts().size());
    }

    private Views.Page page(String title, String description, String path) {
        return new Views.Page(
                title,
                description,
                orEmpty(settings.author()),
                Links.encode(path),
                url(path),
                "website",
                card("index.html"));
    }

    private Views.Page page(Entry entry, String kind) {
        Views.Post post = views.post(entry);
        return new Views.Page(
                post.title(),
                post.description(),
                post.authors(),
                post.path(),
                url(entry.document().page()),
                kind,
                card(entry.matter().page() ? "index.html" : entry.document().page()));
    }

    private String card(String page) {
        return settings.url() == null ? "" : settings.url() + Links.encode(Catalog.card(page));
    }

    private String url(String path) {
        // What is missing has no address of its own.
        if (settings.url() == null || path.equals("404.html")) {
            return "";
        }
        return settings.url() + (path.equals("index.html") ? "" : Links.encode(path));
    }

    private void write(String template, String path, Views.Page page, Map<String, Object> model) {
        model.put("site", site);
        model.put("page", page);
        model.put("root", root(path));
        String html = theme.render(template, model);
        if (html != null) {
            // A document of the author's takes the place of a list.
            written.putIfAbsent(path, html);
        }
    }

    // A server shows the page for what is missing at any address, so relative links would lead astray there.
    private String root(String path) {
        boolean anywhere = path.equals("404.html") && settings.url() != null;
        return anywhere ? URI.create(settings.url()).getRawPath() : Links.root(path);
    }

    private static void put(Map<String, Object> model, String key, @Nullable Object value) {
        model.put(key, value);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
