package dev.blockprint.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the links, images and scripts of a built site lead. */
public final class Addresses {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "srcset", "poster", "data", "xlink:href");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final Path site;
    private final String root;
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    /**
     * @param root where the site will stand, such as {@code https://example.org/blog/}: what begins with it is looked
     *     for in the site too
     */
    public Addresses(Path site, String root) {
        this.site = site;
        this.root = root;
    }

    /** Those of all pages that lead to no file, or to no place in it. */
    public List<String> lost() {
        List<String> lost = new ArrayList<>();
        for (Path page : SiteFiles.pages(site)) {
            for (String address : of(parse(page))) {
                if (!resolves(page, address)) {
                    lost.add(SiteFiles.path(site, page) + " -> " + address);
                }
            }
        }
        return lost;
    }

    /** Every address that a document has, as it is written. */
    public static List<String> of(Document document) {
        List<String> found = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            for (Element element : document.getElementsByAttribute(attribute)) {
                found.add(element.attr(attribute).strip());
            }
        }
        return found;
    }

    /** Whether an address leads to a file of the site, and to a place in it if it names one, or out of the site. */
    public boolean resolves(Path page, String address) {
        boolean whole = address.startsWith(root);
        if (!whole && ELSEWHERE.matcher(address).matches()) {
            return true;
        }
        // The page for what is missing is shown under any address, so it refers to the root.
        String folder = URI.create(root).getPath();
        boolean rooted = whole || address.startsWith(folder);
        String path = rooted ? "/" + address.substring(whole ? root.length() : folder.length()) : address;
        int hash = path.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(path.substring(hash + 1));
        String file = decoded((hash < 0 ? path : path.substring(0, hash)).replaceAll("\\?.*", ""));
        Path target = file.startsWith("/") ? site.resolve(file.substring(1)) : page.resolveSibling(file);
        Path found = file.isEmpty() ? page : Files.isDirectory(target) ? target.resolve("index.html") : target;
        return Files.isRegularFile(found)
                && (anchor.isEmpty() || anchors(found.normalize()).contains(anchor));
    }

    private Set<String> anchors(Path file) {
        return anchors.computeIfAbsent(
                file,
                some -> parse(some).select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
