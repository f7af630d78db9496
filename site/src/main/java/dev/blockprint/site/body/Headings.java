package dev.blockprint.site.body;

import dev.blockprint.site.body.Body.Section;
import dev.blockprint.site.content.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives every heading an id and a link to itself. */
final class Headings {
    private Headings() {}

    /** The sections of the second level, and those of the third below them. */
    static List<Section> link(Element root) {
        Set<String> taken = new HashSet<>(root.select("[id]").eachAttr("id"));
        List<Section> toc = new ArrayList<>();
        for (Element heading : root.select("h2, h3, h4, h5, h6")) {
            String text = heading.text();
            if (!heading.hasAttr("id")) {
                heading.attr("id", free(Slug.of(text), taken));
            }
            Section section = new Section(heading.id(), text, List.of());
            heading.appendText(" ");
            heading.appendElement("a")
                    .addClass("anchor")
                    .attr("href", "#" + Links.encode(section.id()))
                    .attr("aria-label", "Link to this section: " + text)
                    .text("#");
            if (heading.nameIs("h2")) {
                toc.add(section);
            } else if (heading.nameIs("h3") && !toc.isEmpty()) {
                Section parent = toc.remove(toc.size() - 1);
                List<Section> inner = new ArrayList<>(parent.sections());
                inner.add(section);
                toc.add(new Section(parent.id(), parent.title(), inner));
            }
        }
        return toc;
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
