package dev.blockprint.site.body;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where links between documents lead.
 *
 * @param pages from a document's path to its page's
 * @param files the other files of the site
 */
public record LinkTargets(Map<String, String> pages, Set<String> files) {
    private static final List<String> ENDINGS = List.of(".md", ".adoc", ".markdown", ".asciidoc");

    public LinkTargets {
        pages = Map.copyOf(pages);
        files = Set.copyOf(files);
    }

    /** The page of a document that is named by its path, or by the same with {@code .html} at its end. */
    Optional<String> page(String path) {
        String direct = pages.get(path);
        if (direct != null || !path.endsWith(".html")) {
            return Optional.ofNullable(direct);
        }
        String stem = path.substring(0, path.length() - ".html".length());
        return ENDINGS.stream()
                .map(ending -> pages.get(stem + ending))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
