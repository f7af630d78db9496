package dev.blockprint.site.search;

import dev.blockprint.document.Image;
import dev.blockprint.site.body.Links;
import dev.blockprint.site.page.Catalog;
import dev.blockprint.site.page.Entry;
import dev.blockprint.source.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The index that the search page loads. It is a script rather than data, since pages that are opened as files may load
 * scripts only. It holds for each document the title, the description, the labels of its diagrams and every word of its
 * text once, so it grows with the number of documents more than with their length.
 */
public final class SearchIndex {
    /** Its path from the site's root. */
    public static final String PATH = "search.js";

    /** A diagram of thousands of nodes is found by its first labels. */
    private static final int MOST_LABELS = 200;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private SearchIndex() {}

    /** The script's text: posts, the latest first, then pages. */
    public static String write(Catalog catalog) {
        StringBuilder script = new StringBuilder("window.searchIndex=[");
        Stream.concat(catalog.posts().stream(), catalog.pages().stream())
                .filter(entry -> !entry.document().page().equals("index.html"))
                .forEach(entry -> script.append(script.charAt(script.length() - 1) == '[' ? "\n" : ",\n")
                        .append(entry(entry)));
        return script.append("\n];\n").toString();
    }

    private static String entry(Entry entry) {
        Set<String> labels = new LinkedHashSet<>();
        entry.body().pictures().forEach(image -> labels(image, labels));
        Set<String> words = words(entry.body().text());
        String date = entry.matter().date() == null ? "" : entry.matter().date().toString();
        return "{\"p\":" + Json.of(Links.encode(entry.document().page()))
                + ",\"t\":" + Json.of(entry.title())
                + ",\"d\":" + Json.of(entry.description())
                + ",\"on\":" + Json.of(date)
                + ",\"c\":" + list(entry.matter().categories())
                + ",\"l\":" + list(labels)
                + ",\"w\":" + Json.of(String.join(" ", words)) + "}";
    }

    private static String list(Collection<String> texts) {
        return texts.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }

    // Sorted, so that words that begin alike compress well.
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.codePointCount(0, word.length()) >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    private static void labels(Image image, Set<String> labels) {
        if (!image.name().endsWith(".svg")) {
            return;
        }
        try {
            String svg = Files.readString(image.file(), StandardCharsets.UTF_8);
            for (Element text : Jsoup.parse(svg, Parser.xmlParser()).select("text")) {
                String label = text.text().strip();
                if (!label.isEmpty() && labels.size() < MOST_LABELS) {
                    labels.add(label);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
