package dev.blockprint.site.feed;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes HTML fit to be read away from its page. */
final class Absolute {
    private Absolute() {}

    /**
     * The same with absolute addresses, and without what only works on the page.
     *
     * @param inPixels from the name of an SVG to that of the PNG that takes its place
     */
    static String html(String html, String page, Map<String, String> inPixels) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select(".art > svg").forEach(Absolute::asImage);
        body.select("a.anchor, a.full, details.source").remove();
        for (Element image : body.select("img[src$=.svg]")) {
            String src = image.attr("src");
            int name = src.lastIndexOf('/') + 1;
            String drawn = inPixels.get(src.substring(name));
            if (drawn != null) {
                image.attr("src", src.substring(0, name) + drawn);
            }
        }
        for (String attribute : new String[] {"href", "src"}) {
            for (Element element : body.select("[" + attribute + "]")) {
                String absolute = element.absUrl(attribute);
                if (!absolute.isEmpty()) {
                    element.attr(attribute, absolute);
                }
            }
        }
        for (String attribute : new String[] {"class", "style", "loading", "decoding", "tabindex"}) {
            body.select("[" + attribute + "]").removeAttr(attribute);
        }
        return body.html().strip();
    }

    /** Few readers of feeds show an SVG that stands in the text; the figure says which file holds the same. */
    private static void asImage(Element svg) {
        Element figure = svg.closest("figure");
        Element file = figure == null ? null : figure.selectFirst("a.full");
        if (file == null) {
            return;
        }
        Element image = new Element("img")
                .attr("src", file.attr("href"))
                .attr("alt", svg.select("> title, > desc").eachText().stream().collect(Collectors.joining(". ")))
                .attr("width", svg.attr("width"))
                .attr("height", svg.attr("height"));
        svg.replaceWith(image);
    }
}
