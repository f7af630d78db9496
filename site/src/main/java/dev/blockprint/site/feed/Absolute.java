package dev.blockprint.site.feed;

import java.util.Map;
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
}
