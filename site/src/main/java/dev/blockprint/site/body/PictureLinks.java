package dev.blockprint.site.body;

import dev.blockprint.Dialect;
import dev.blockprint.Format;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.Rendition;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Leads the links of a document's pictures to pages. An author writes them as seen from the document; the pictures lie
 * in a folder beside its page, one step further down.
 */
public final class PictureLinks implements Renderer {
    private static final Pattern LINK = Pattern.compile("(?<=<a xlink:href=\")[^\"]*");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final String DOWN = "../";

    private final Renderer renderer;
    private final LinkTargets targets;
    private final Document document;

    public PictureLinks(Renderer renderer, LinkTargets targets, Document document) {
        this.renderer = renderer;
        this.targets = targets;
        this.document = document;
    }

    @Override
    public Rendition render(SourceText source, Dialect dialect, RenderSettings settings) {
        Rendition drawn = renderer.render(source, dialect, settings);
        if (settings.format() != Format.SVG) {
            return drawn;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(drawn.diagnostics());
        LinkFixer fixer = new LinkFixer(targets, diagnostics);
        List<Picture> pictures =
                drawn.pictures().stream().map(picture -> linked(picture, fixer)).toList();
        return new Rendition(pictures, diagnostics);
    }

    /** A picture that stands in the page itself is seen from there. */
    static String inPage(String svg) {
        return svg.replace("<a xlink:href=\"" + DOWN, "<a xlink:href=\"");
    }

    private Picture linked(Picture picture, LinkFixer fixer) {
        String svg = new String(picture.bytes(), StandardCharsets.UTF_8);
        String fixed = LINK.matcher(svg).replaceAll(found -> {
            String href = Parser.unescapeEntities(found.group(), true);
            String led =
                    href.startsWith("#") ? Links.encode(document.stem() + ".html") + href : fixer.fixed(href, document);
            return java.util.regex.Matcher.quoteReplacement(
                    ELSEWHERE.matcher(href).matches() || href.startsWith("//") ? found.group() : DOWN + escape(led));
        });
        return fixed.equals(svg)
                ? picture
                : new Picture(
                        picture.format(),
                        fixed.getBytes(StandardCharsets.UTF_8),
                        picture.width(),
                        picture.height(),
                        picture.title(),
                        picture.description(),
                        picture.text(),
                        picture.layer());
    }

    private static String escape(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
