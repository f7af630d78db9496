package dev.blockprint.site.body;

import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leads links between documents to their pages. */
final class LinkFixer {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#|\\?).*)?");
    private static final Pattern LINK = Pattern.compile("([^?#]*)([?#].*)?");
    private static final Pattern DOCUMENT = Pattern.compile("(?i).+\\.(?:md|markdown|adoc|asciidoc)");

    private final LinkTargets targets;
    private final List<Diagnostic> diagnostics;

    LinkFixer(LinkTargets targets, List<Diagnostic> diagnostics) {
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    void fix(Element root, Document document) {
        for (Element link : root.select("a[href]")) {
            link.attr("href", fixed(link.attr("href"), document));
        }
        for (Element image : root.select("img[src]")) {
            if (image.closest(".diagram") == null) {
                fixImage(image, document);
            }
        }
    }

    private void fixImage(Element image, Document document) {
        String src = image.attr("src");
        if (ELSEWHERE.matcher(src).matches()) {
            return;
        }
        String target = Links.resolve(document.path(), decoded(src.replaceAll("[?#].*$", "")));
        if (!targets.files().contains(target)) {
            warn(document, src, "there is no image \"" + target + "\"", "correct the path, or add the file");
        }
        if (src.startsWith("/")) {
            image.attr("src", Links.root(document.page()) + src.substring(1));
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private void warn(Document document, String written, String message, String advice) {
        int at = Math.max(0, document.source().text().indexOf(written));
        diagnostics.add(Diagnostic.warning(document.source(), new Span(at, at), message, advice));
    }

    /** Where a link of {@code document} leads to, seen from its page. */
    String fixed(String href, Document document) {
        Matcher parts = LINK.matcher(href);
        if (ELSEWHERE.matcher(href).matches() || !parts.matches()) {
            return href;
        }
        String path = decoded(parts.group(1));
        String rest = parts.group(2) == null ? "" : parts.group(2);
        String target = Links.resolve(document.path(), path);
        Optional<String> page = targets.page(target);
        if (page.isPresent()) {
            return Links.encode(Links.root(document.page()) + page.get()) + rest;
        }
        if (DOCUMENT.matcher(target).matches() && !targets.files().contains(target)) {
            String message = "the link leads to \"" + target + "\", which is no page of this site";
            warn(document, parts.group(1), message, "correct the path, which is seen from this document");
        }
        return href.startsWith("/") ? Links.root(document.page()) + href.substring(1) : href;
    }
}
