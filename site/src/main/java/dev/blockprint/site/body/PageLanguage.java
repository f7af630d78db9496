package dev.blockprint.site.body;

import dev.blockprint.document.FrontMatter;
import dev.blockprint.site.content.Document;
import dev.blockprint.site.content.Markup;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which language a page is written, and so the words that we write on it. */
final class PageLanguage {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?m)^:lang:[ \\t]+([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)[ \\t]*$");
    private static final Pattern HEADER = Pattern.compile("\\A\\s*(?:\\S.*(?:\\R|\\z))*");

    private PageLanguage() {}

    /**
     * The tag of the language: that of an AsciiDoc header or of the front matter, else that of all documents; empty if
     * there is none.
     */
    static String of(Document document, Map<String, String> defaults) {
        if (document.markup() == Markup.ASCIIDOC) {
            Matcher header = HEADER.matcher(document.body().text());
            Matcher attribute = ATTRIBUTE.matcher(header.find() ? header.group() : "");
            if (attribute.find()) {
                return attribute.group(1);
            }
        }
        return FrontMatter.defaults(document.source(), defaults).tree().getOrDefault("lang", "");
    }
}
