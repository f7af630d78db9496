package dev.blockprint.site.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes HTML fit to be read away from its page. */
final class Absolute {
    private Absolute() {}

    /** The same with absolute addresses, and without what only works on the page. */
    static String html(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("a.anchor, a.full, details.source").remove();
        for (String attribute : new String[] {"href", "src"}) {
            for (Element element : body.select("[" + attribute + "]")) {
                String absolute = element.absUrl(attribute);
                if (!absolute.isEmpty()) {
                    element.attr(attribute, absolute);
                }
            }
        }
        body.select("[class], [style], [loading], [decoding]")
                .forEach(element -> element.removeAttr("class")
                        .removeAttr("style")
                        .removeAttr("loading")
                        .removeAttr("decoding"));
        return body.html().strip();
    }
}
