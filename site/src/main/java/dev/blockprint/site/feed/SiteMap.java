package dev.blockprint.site.feed;

import dev.blockprint.site.body.Links;
import dev.blockprint.site.page.Catalog;
import dev.blockprint.site.page.Entry;
import dev.blockprint.site.settings.SiteSettings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages there are, for search engines. */
public final class SiteMap {
    /** Its path from the site's root. */
    public static final String PATH = "sitemap.xml";

    private SiteMap() {}

    /** The map's text, without drafts and the page for what is missing; empty if the settings do not say where the site will stand. */
    public static Optional<String> write(Collection<String> pages, Catalog catalog, SiteSettings settings) {
        String url = settings.url();
        if (url == null) {
            return Optional.empty();
        }
        Set<String> leftOut = new HashSet<>();
        leftOut.add("404.html");
        Stream.concat(catalog.posts().stream(), catalog.pages().stream())
                .filter(entry -> entry.matter().draft())
                .forEach(entry -> leftOut.add(entry.document().page()));
        Map<String, LocalDate> changed = new HashMap<>();
        for (Entry post : catalog.posts()) {
            LocalDate updated = post.matter().updated();
            LocalDate date = updated != null ? updated : post.matter().date();
            if (date != null) {
                changed.put(post.document().page(), date);
            }
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String page : pages) {
            if (!leftOut.contains(page)) {
                String path = page.equals("index.html") ? "" : Links.encode(page);
                xml.append("<url><loc>")
                        .append((url + path).replace("&", "&amp;").replace("'", "&apos;"));
                xml.append("</loc>");
                if (changed.containsKey(page)) {
                    xml.append("<lastmod>").append(changed.get(page)).append("</lastmod>");
                }
                xml.append("</url>\n");
            }
        }
        return Optional.of(xml.append("</urlset>\n").toString());
    }
}
