package dev.blockprint.site.settings;

import dev.blockprint.site.yaml.YamlSection;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the site's section of {@code blockprint.yaml}. */
public final class SettingsReader {
    private static final List<String> KEYS = List.of(
            "title", "description", "url", "author", "language", "footer", "series", "authors", "figures", "exclude");

    private SettingsReader() {}

    /**
     * Reads the settings.
     *
     * @param source null if there is no such file
     * @param diagnostics takes what is wrong; the default takes the place of what cannot be used
     */
    public static SiteSettings read(@Nullable SourceText source, List<Diagnostic> diagnostics) {
        if (source == null) {
            return SiteSettings.DEFAULT;
        }
        YamlSection root = YamlSection.parse(source, new Span(0, source.length()), diagnostics);
        if (root == null) {
            return SiteSettings.DEFAULT;
        }
        YamlSection site = root.section("site").orElse(null);
        if (site == null) {
            return SiteSettings.DEFAULT;
        }
        site.expectOnly(KEYS);
        return new SiteSettings(
                site.text("title").orElse(SiteSettings.DEFAULT.title()),
                site.text("description").orElse(null),
                url(site),
                site.text("author").orElse(null),
                language(site),
                site.text("footer").orElse(null),
                described(site, "series", "title"),
                described(site, "authors", "name"),
                inline(site),
                site.texts("exclude"));
    }

    private static @Nullable String url(YamlSection site) {
        Optional<String> text = site.text("url");
        if (text.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(text.get()).normalize();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                String base = text.get().replaceAll("[?#].*$", "");
                return base.endsWith("/") ? base : base + "/";
            }
        } catch (URISyntaxException e) {
            // Said below, as for an address without a host.
        }
        site.warn(
                site.span("url"),
                "\"" + text.get() + "\" is no address of a site",
                "write it as https://blog.example.org/");
        return null;
    }

    private static String language(YamlSection site) {
        String tag = site.text("language").orElse("en");
        if (tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            return tag;
        }
        site.warn(site.span("language"), "\"" + tag + "\" is no language tag", "write en, de or pt-BR");
        return "en";
    }

    private static boolean inline(YamlSection site) {
        String how = site.text("figures").orElse("image");
        if (!how.equals("image") && !how.equals("inline")) {
            site.warn(site.span("figures"), "figures are \"image\" or \"inline\", not \"" + how + "\"", null);
        }
        return how.equals("inline");
    }

    /** A section of titles and texts, or a list of sections of both. */
    private static Map<String, String> described(YamlSection site, String key, String title) {
        Map<String, String> found = new LinkedHashMap<>();
        if (site.isSection(key)) {
            site.section(key)
                    .ifPresent(all -> all.keys()
                            .forEach(one -> found.put(one, all.text(one).orElse(""))));
            return found;
        }
        for (YamlSection one : site.sections(key)) {
            one.expectOnly(List.of(title, "description"));
            one.text(title)
                    .ifPresent(name -> found.put(name, one.text("description").orElse("")));
        }
        return found;
    }
}
