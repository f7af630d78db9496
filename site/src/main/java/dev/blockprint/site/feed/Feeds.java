package dev.blockprint.site.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.blockprint.site.body.Links;
import dev.blockprint.site.page.Catalog;
import dev.blockprint.site.page.Entry;
import dev.blockprint.site.settings.SiteSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The latest posts as feeds, whole, with absolute addresses. */
public final class Feeds {
    /** Atom's path from the site's root. */
    public static final String ATOM = "feed.xml";

    /** RSS's path from the site's root. */
    public static final String RSS = "rss.xml";

    private static final int ENTRIES = 20;
    // Only a date that comes out of the documents is the same in every build.
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final SiteSettings settings;
    private final String url;

    private Feeds(SiteSettings settings, String url) {
        this.settings = settings;
        this.url = url;
    }

    /** The feeds' texts by their paths; none if the settings do not say where the site will stand. */
    public static SortedMap<String, String> write(Catalog catalog, SiteSettings settings) {
        SortedMap<String, String> written = new TreeMap<>();
        if (settings.url() != null) {
            List<Entry> posts = catalog.posts().stream()
                    .filter(post -> !post.matter().draft())
                    .limit(ENTRIES)
                    .toList();
            Feeds feeds = new Feeds(settings, settings.url());
            SyndFeed feed = feeds.feed(posts);
            written.put(ATOM, text(feed, "atom_1.0"));
            feed.setLink(settings.url());
            feed.getEntries().forEach(Feeds::creditInRss);
            written.put(RSS, text(feed, "rss_2.0"));
        }
        return written;
    }

    private SyndFeed feed(List<Entry> posts) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setEncoding("UTF-8");
        feed.setTitle(settings.title());
        feed.setDescription(settings.description() == null ? settings.title() : settings.description());
        feed.setUri(url);
        feed.setLanguage(settings.language());
        feed.setLinks(List.of(link("alternate", "text/html", url), link("self", "application/atom+xml", url + ATOM)));
        feed.setAuthors(people(List.of(settings.author() == null ? settings.title() : settings.author())));
        feed.setPublishedDate(date(posts.stream()
                .map(Feeds::changed)
                .max(Comparator.naturalOrder())
                .orElse(BEFORE_ALL)));
        feed.setEntries(posts.stream().map(this::entry).toList());
        return feed;
    }

    private static String text(SyndFeed feed, String type) {
        feed.setFeedType(type);
        try {
            return new SyndFeedOutput().outputString(feed, true);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    private SyndEntry entry(Entry post) {
        String address = url + Links.encode(post.document().page());
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle(post.title());
        entry.setUri(address);
        entry.setLink(address);
        entry.setLinks(List.of(link("alternate", "text/html", address)));
        entry.setPublishedDate(date(Objects.requireNonNullElse(post.matter().date(), BEFORE_ALL)));
        entry.setUpdatedDate(date(changed(post)));
        if (!post.description().isEmpty()) {
            entry.setDescription(content("text", post.description()));
        }
        entry.setContents(List.of(content(
                "html", Absolute.html(post.body().html(), address, post.body().inPixels()))));
        List<SyndCategory> categories = new ArrayList<>();
        for (String name : post.matter().categories()) {
            SyndCategory category = new SyndCategoryImpl();
            category.setName(name);
            categories.add(category);
        }
        entry.setCategories(categories);
        if (!post.matter().authors().isEmpty()) {
            entry.setAuthors(people(post.matter().authors()));
        }
        return entry;
    }

    // RSS has addresses of mail for authors; their names are an extension that readers know.
    private static void creditInRss(SyndEntry entry) {
        DCModule credits = new DCModuleImpl();
        credits.setCreators(entry.getAuthors().stream().map(SyndPerson::getName).toList());
        entry.getModules().add(credits);
    }

    private static LocalDate changed(Entry post) {
        @Nullable LocalDate updated = post.matter().updated();
        return updated != null
                ? updated
                : Objects.requireNonNullElse(post.matter().date(), BEFORE_ALL);
    }

    private static Date date(LocalDate day) {
        Instant midnight = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return Date.from(midnight);
    }

    private static SyndLink link(String relation, String type, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static List<SyndPerson> people(List<String> names) {
        List<SyndPerson> people = new ArrayList<>();
        for (String name : names) {
            SyndPerson person = new SyndPersonImpl();
            person.setName(name);
            people.add(person);
        }
        return people;
    }

    // XML has no place for most control characters.
    private static SyndContent content(String type, String text) {
        SyndContent content = new SyndContentImpl();
        content.setType(type);
        content.setValue(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
        return content;
    }
}
