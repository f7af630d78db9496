package dev.blockprint.site.body;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Turns Asciidoctor's HTML into that which Markdown becomes, so that one style sheet is enough for both. */
final class AsciiDocTidy {
    private static final Pattern FIGURE = Pattern.compile("^(Figure \\d+\\.) ");

    private AsciiDocTidy() {}

    static void tidy(Element root) {
        root.select("details.blockprint-source").remove();
        broken(root);
        admonitions(root);
        images(root);
        listings(root);
        quotes(root);
        tables(root);
        footnotes(root);
        root.select("div.exampleblock").forEach(block -> titled(block, "note"));
        root.select("div.sidebarblock").forEach(block -> titled(block, "aside"));
        for (Element block : root.select("div.paragraph, div.ulist, div.olist, div.dlist, div.colist, div.openblock")) {
            unwrap(block);
        }
        root.select("div.sect1, div.sect2, div.sect3, div.sect4, div.sect5, div.sectionbody, div#preamble, div#content")
                .forEach(Element::unwrap);
        root.select("div.content:not([id])").forEach(Element::unwrap);
        root.select("[class=arabic], [class=title]").forEach(AsciiDocTidy::plain);
    }

    // A block's title goes before it; its id goes to what remains of it.
    private static void unwrap(Element block) {
        Element title = child(block, "title");
        if (title != null) {
            title.tagName("p").attr("class", "block-title");
            block.before(title);
        }
        Element kept = block.firstElementChild();
        if (kept != null && block.hasAttr("id") && !kept.hasAttr("id")) {
            kept.attr("id", block.id());
        }
        block.unwrap();
    }

    private static void titled(Element block, String name) {
        block.attr("class", name);
        Element title = child(block, "title");
        if (title != null) {
            title.tagName("strong").removeAttr("class");
            block.prependChild(title);
        }
    }

    private static void broken(Element root) {
        for (Element box : root.select("div.openblock.blockprint-error")) {
            Element made = new Element("div").addClass("broken").attr("role", "note");
            if (box.hasAttr("id")) {
                made.attr("id", box.id());
            }
            made.appendElement("p").appendElement("strong").text("This diagram has errors.");
            Element list = made.appendElement("ul");
            for (Element error : box.select("div.paragraph p")) {
                list.appendElement("li").appendElement("code").text(error.text().replaceFirst("^error: ", ""));
            }
            box.select("pre").forEach(made::appendChild);
            box.replaceWith(made);
        }
    }

    private static void admonitions(Element root) {
        for (Element block : root.select("div.admonitionblock")) {
            Element icon = block.selectFirst("td.icon");
            Element content = block.selectFirst("td.content");
            if (content == null) {
                continue;
            }
            String label = icon == null ? "Note" : icon.text();
            Element made = new Element("div").addClass("note").addClass(label.toLowerCase(Locale.ROOT));
            if (block.hasAttr("id")) {
                made.attr("id", block.id());
            }
            Element title = child(content, "title");
            made.appendElement("strong").text(title == null ? label : title.text());
            if (title != null) {
                title.remove();
            }
            if (content.childrenSize() == 0) {
                made.appendElement("p").html(content.html().strip());
            } else {
                content.childNodesCopy().forEach(made::appendChild);
            }
            block.replaceWith(made);
        }
    }

    private static void images(Element root) {
        for (Element block : root.select("div.imageblock")) {
            Element title = child(block, "title");
            block.tagName("figure").removeAttr("class");
            Element content = child(block, "content");
            if (content != null) {
                content.unwrap();
            }
            if (title != null) {
                Element caption = new Element("figcaption");
                Element line = caption.appendElement("p");
                Matcher label = FIGURE.matcher(title.html());
                if (label.lookingAt()) {
                    line.appendElement("b").addClass("number").text(label.group(1));
                    line.appendText(" ");
                }
                line.appendElement("span").addClass("caption").html(label.replaceFirst(""));
                title.remove();
                block.appendChild(caption);
            }
        }
    }

    private static void listings(Element root) {
        for (Element block : root.select("div.listingblock, div.literalblock")) {
            Element content = child(block, "content");
            if (content != null) {
                content.unwrap();
            }
            unwrap(block);
        }
        root.select("pre.highlight").removeAttr("class");
        root.select("code[data-lang]").removeAttr("data-lang");
    }

    private static void quotes(Element root) {
        for (Element block : root.select("div.quoteblock, div.verseblock")) {
            Element quote = block.selectFirst("> blockquote, > pre");
            Element source = child(block, "attribution");
            if (quote != null && source != null) {
                source.tagName("p").attr("class", "source-of-quote");
                quote.appendChild(source);
            }
            unwrap(block);
        }
    }

    private static void tables(Element root) {
        for (Element table : root.select("table.tableblock")) {
            plain(table);
            table.select("p.tableblock").forEach(Element::unwrap);
            table.select(".halign-right").attr("align", "right");
            table.select(".halign-center").attr("align", "center");
            table.select("[class*=tableblock]").forEach(AsciiDocTidy::plain);
            table.select("caption").forEach(AsciiDocTidy::plain);
        }
    }

    private static void footnotes(Element root) {
        Element notes = root.selectFirst("div#footnotes");
        if (notes != null) {
            notes.addClass("footnotes");
        }
    }

    private static void plain(Element element) {
        element.removeAttr("class");
    }

    private static @Nullable Element child(Element parent, String className) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.hasClass(className)) {
                return element;
            }
        }
        return null;
    }
}
