package dev.blockprint.site.body;

import dev.blockprint.site.body.Body.Section;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Brings the HTML of both markups into one shape, and takes from it what the rest of a page needs. */
final class BodyFinisher {
    private static final int EXCERPT = 200;

    private final Element root;
    private final Words words;

    BodyFinisher(String html, Words words) {
        this.words = words;
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings().prettyPrint(false);
        this.root = parsed.body();
    }

    /** The elements, for steps that only one markup needs. */
    Element root() {
        return root;
    }

    /** Does all of it. */
    Body finish(Document document, LinkFixer links, PagePictures pictures, List<Diagnostic> diagnostics) {
        String title = takeTitle();
        highlight();
        standAlone();
        FigureReferences.resolve(root, number(), document, diagnostics);
        List<Section> toc = Headings.link(root);
        wrapTables();
        links.fix(root, document);
        root.select("img:not([loading])").attr("loading", "lazy");
        // What scrolls has to be reached by the keyboard.
        root.select("pre").attr("tabindex", "0");
        oneBlank();
        return new Body(root.html().strip(), title, toc, excerpt(), text(), pictures.images(), pictures.inPixels());
    }

    // A first-level heading at the beginning is the page's title; others become smaller.
    private @Nullable String takeTitle() {
        Element first = root.firstElementChild();
        String title = null;
        if (first != null && first.nameIs("h1")) {
            title = first.text();
            first.remove();
        }
        if (root.selectFirst("h1") != null) {
            for (int level = 5; level >= 1; level--) {
                root.select("h" + level).tagName("h" + (level + 1));
            }
        }
        return title;
    }

    private void highlight() {
        for (Element code : root.select("pre > code[class^=language-]")) {
            if (code.childrenSize() == 0) {
                String language = code.className().substring("language-".length());
                code.html(Highlighter.highlight(language, code.wholeText().stripTrailing()));
            }
        }
    }

    // An image that is a paragraph of its own becomes a figure; its title is the caption.
    private void standAlone() {
        for (Element image : root.select("p > img:only-child")) {
            Element paragraph = image.parent();
            if (paragraph == null || paragraph.hasText()) {
                continue;
            }
            paragraph.tagName("figure");
            if (image.hasAttr("title")) {
                Element caption = paragraph.appendElement("figcaption");
                caption.appendElement("p")
                        .appendElement("span")
                        .addClass("caption")
                        .text(image.attr("title"));
                image.removeAttr("title");
            }
        }
    }

    // The steps of one way are one figure. Gives back what figures are called, by their ids.
    private Map<String, String> number() {
        Map<String, String> numbers = new HashMap<>();
        int number = 0;
        String steps = "";
        String first = "";
        for (Element caption : root.select("figcaption .caption")) {
            Element figure = caption.closest("figure");
            String own = figure == null ? "" : figure.attr("data-steps");
            boolean further = !own.isEmpty() && own.equals(steps);
            number += further ? 0 : 1;
            Element before = caption.previousElementSibling();
            if (before == null || !before.hasClass("number")) {
                before = new Element("b").addClass("number").text(words.figure() + " " + number + ".");
                caption.before(before);
                caption.before(new TextNode(" "));
            }
            first = further ? first : before.text();
            before.text(first);
            steps = own;
            if (figure != null && !figure.id().isEmpty()) {
                numbers.putIfAbsent(figure.id(), first.replaceAll("[.:]$", ""));
            }
        }
        return numbers;
    }

    private void wrapTables() {
        // HTML has no attribute for it any more.
        for (Element cell : root.select("th[align], td[align]")) {
            cell.attr("style", "text-align:" + cell.attr("align")).removeAttr("align");
        }
        for (Element table : root.select("table")) {
            if (!table.parents().is("table")) {
                table.wrap("<div class=\"table\" tabindex=\"0\"></div>");
            }
        }
    }

    // What stood around removed elements would leave a trail of empty lines.
    private void oneBlank() {
        for (TextNode blank : root.textNodes()) {
            if (blank.isBlank()) {
                if (blank.previousSibling() instanceof TextNode before && before.isBlank()) {
                    blank.remove();
                } else {
                    blank.text("\n");
                }
            }
        }
    }

    private String excerpt() {
        Element first = root.selectFirst("> p");
        String text = first == null ? "" : first.text().strip();
        if (text.length() <= EXCERPT) {
            return text;
        }
        int blank = text.lastIndexOf(' ', EXCERPT);
        int cut = blank > EXCERPT / 2 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT));
        return text.substring(0, cut).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }

    private String text() {
        Element copy = root.clone();
        copy.select("pre, figure, svg").remove();
        return copy.text().strip();
    }
}
