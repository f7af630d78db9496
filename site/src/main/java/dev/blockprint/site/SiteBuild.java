package dev.blockprint.site;

import dev.blockprint.document.Configuration;
import dev.blockprint.site.body.BodySettings;
import dev.blockprint.site.body.LinkTargets;
import dev.blockprint.site.card.Cards;
import dev.blockprint.site.content.Document;
import dev.blockprint.site.content.DocumentReader;
import dev.blockprint.site.content.Inputs;
import dev.blockprint.site.content.Markup;
import dev.blockprint.site.feed.Feeds;
import dev.blockprint.site.feed.SiteMap;
import dev.blockprint.site.output.Content;
import dev.blockprint.site.output.SiteFolder;
import dev.blockprint.site.page.Catalog;
import dev.blockprint.site.page.Entry;
import dev.blockprint.site.page.Pages;
import dev.blockprint.site.search.SearchIndex;
import dev.blockprint.site.settings.SettingsReader;
import dev.blockprint.site.settings.SiteSettings;
import dev.blockprint.site.theme.Theme;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One build, from the folder of documents to the folder of pages. */
final class SiteBuild {
    private static final List<String> ASSETS =
            List.of("site.css", "site.js", "figures.js", "lightbox.js", "find.js", "icon.svg");

    private final SiteRequest request;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedSet<String> pictureFolders = new TreeSet<>();

    SiteBuild(SiteRequest request) {
        this.request = request;
    }

    SiteReport run() throws IOException {
        if (!Files.isDirectory(request.input())) {
            throw new IOException("cannot read the documents: " + request.input() + " is no folder");
        }
        if (request.input().startsWith(request.output())) {
            throw new IOException(
                    "the site cannot be written over its documents: choose another folder than " + request.output());
        }
        SourceText yaml = yaml();
        SiteSettings settings = SettingsReader.read(yaml, diagnostics);
        Configuration configuration = configuration(yaml);
        SiteFolder folder = SiteFolder.open(request.output());
        Inputs inputs = Inputs.find(request.input(), request.output(), settings.exclude());
        Theme theme = Theme.of(request.input().resolve("templates"));
        List<Document> documents = documents(inputs);
        List<Entry> entries = bodies(documents, inputs, settings, configuration, theme);
        Catalog catalog = Catalog.of(entries, settings);

        SortedMap<String, Content> files = new TreeMap<>();
        for (String asset : ASSETS) {
            theme.file(asset).ifPresent(bytes -> files.put(asset, Content.of(bytes)));
        }
        SortedMap<String, String> pages = Pages.write(catalog, settings, theme);
        pages.forEach((path, html) -> files.put(path, Content.of(html)));
        Cards.write(catalog, settings, request.cache()).forEach((path, png) -> files.put(path, Content.of(png)));
        files.put(SearchIndex.PATH, Content.of(SearchIndex.write(catalog)));
        Feeds.write(catalog, settings).forEach((path, feed) -> files.put(path, Content.of(feed)));
        SiteMap.write(pages.keySet(), catalog, settings).ifPresent(map -> files.put(SiteMap.PATH, Content.of(map)));
        // A file of the author's own takes the place of a list or an asset.
        inputs.statics().forEach((path, file) -> files.put(path, Content.copy(file)));
        diagnostics.addAll(theme.diagnostics());
        int written = folder.write(files, pictureFolders);
        int diagrams = entries.stream()
                .mapToInt(entry -> entry.body().pictures().size())
                .sum();
        return new SiteReport(request.output().resolve("index.html"), pages.size(), diagrams, written, diagnostics);
    }

    private @Nullable SourceText yaml() throws IOException {
        Path file = request.input().resolve(Configuration.FILE);
        return Files.isRegularFile(file)
                ? DocumentReader.decode(Files.readAllBytes(file), Configuration.FILE, diagnostics)
                : null;
    }

    // A file that is no YAML has been reported by then.
    private Configuration configuration(@Nullable SourceText yaml) {
        if (yaml == null || diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return Configuration.DEFAULT;
        }
        Parsed<Configuration> parsed = Configuration.parse(yaml);
        diagnostics.addAll(parsed.diagnostics());
        return parsed.tree();
    }

    private List<Document> documents(Inputs inputs) throws IOException {
        Map<String, Document> byPage = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : inputs.documents().entrySet()) {
            Markup markup = Markup.of(file.getKey()).orElseThrow();
            Document document = DocumentReader.read(file.getValue(), file.getKey(), markup, diagnostics);
            if (document == null || (document.matter().draft() && !request.drafts())) {
                continue;
            }
            Document other = byPage.putIfAbsent(document.page(), document);
            if (other != null && other.isReadme()) {
                byPage.put(document.page(), document);
            } else if (other != null && !document.isReadme()) {
                diagnostics.add(Diagnostic.error(
                        document.source(),
                        new Span(0, 0),
                        "two documents want to be " + document.page() + ", the other one is " + other.path(),
                        "give one of them another slug in its front matter"));
            }
        }
        return List.copyOf(byPage.values());
    }

    private List<Entry> bodies(
            List<Document> documents, Inputs inputs, SiteSettings settings, Configuration configuration, Theme theme)
            throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        documents.forEach(document -> pages.put(document.path(), document.page()));
        LinkTargets targets = new LinkTargets(pages, inputs.statics().keySet());
        BodySettings bodySettings = new BodySettings(
                theme,
                inLanguage(configuration, settings.language()),
                targets,
                settings.inline(),
                settings.url() != null);
        List<Entry> entries = new ArrayList<>();
        for (Bodies.Result result : Bodies.write(documents, request, bodySettings)) {
            Entry entry = result.entry();
            entries.add(entry);
            diagnostics.addAll(result.diagnostics());
            if (!entry.body().pictures().isEmpty()) {
                pictureFolders.add(entry.document().pictures() + "/");
            }
        }
        return entries;
    }

    /** What pages do not say of their language, the site does. */
    private static Configuration inLanguage(Configuration configuration, String language) {
        Map<String, String> defaults = new LinkedHashMap<>(configuration.defaults());
        defaults.putIfAbsent("lang", language);
        return new Configuration(
                configuration.fences(),
                defaults,
                configuration.images(),
                configuration.base(),
                configuration.cached(),
                configuration.cache(),
                configuration.flavor());
    }
}
