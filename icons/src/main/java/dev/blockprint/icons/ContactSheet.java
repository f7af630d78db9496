package dev.blockprint.icons;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a page that shows types as they are drawn, on a light and on a dark ground, with the names that find them. */
public final class ContactSheet {
    private static final String STYLE = """
            body{font:13px/1.35 'Liberation Sans',Arial,Helvetica,sans-serif;margin:0;color:#18212e;background:#fff}
            h1{font-size:18px;margin:24px}
            h2{font-size:14px;margin:0;padding:16px 24px 0}
            .light{background:#fff;color:#18212e}
            .dark{background:#0f1520;color:#e8edf4}
            .types{display:flex;flex-wrap:wrap;padding:8px 16px 16px}
            .type{width:112px;padding:8px;text-align:center;font-size:11px;overflow-wrap:anywhere}
            .type svg{display:block;margin:0 auto 6px}
            .type small{display:block;opacity:.7;font-size:10px}
            .light .bp-plain{fill:#eef2f6;stroke:#a9b6c5}.light .bp-ink{stroke:#3b4859}
            .dark .bp-plain{fill:#222d3d;stroke:#56657b}.dark .bp-ink{stroke:#d3dce7}
            """;

    private final IconCatalogue icons;
    private final StringBuilder page = new StringBuilder();
    private int pictures;

    private ContactSheet(IconCatalogue icons) {
        this.icons = icons;
    }

    /** Writes a page of these types, which belong to the catalogue, in their order; each provider has a heading. */
    public static void write(IconCatalogue icons, List<IconType> types, Path file) throws IOException {
        Files.write(file, page(icons, types).getBytes(StandardCharsets.UTF_8));
    }

    /** The page as text. */
    public static String page(IconCatalogue icons, List<IconType> types) {
        return new ContactSheet(icons).page(types);
    }

    private String page(List<IconType> types) {
        page.append(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Icons</title>\n<style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(types.size())
                .append(" types</h1>\n");
        int start = 0;
        while (start < types.size()) {
            int end = start + 1;
            while (end < types.size()
                    && types.get(end).provider().equals(types.get(start).provider())) {
                end++;
            }
            section(types.subList(start, end), "light");
            section(types.subList(start, end), "dark");
            start = end;
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private void section(List<IconType> types, String theme) {
        String provider = types.get(0).provider();
        page.append("<section class=\"").append(theme).append("\"><h2>");
        page.append(provider.isEmpty() ? "own" : escape(provider)).append("</h2><div class=\"types\">\n");
        for (IconType type : types) {
            page.append("<div class=\"type\">");
            picture(type);
            page.append(escape(type.title()))
                    .append("<small>")
                    .append(escape(icons.shortName(type)))
                    .append("</small></div>\n");
        }
        page.append("</div></section>\n");
    }

    private void picture(IconType type) {
        Art art = icons.art(type);
        page.append("<svg width=\"48\" height=\"48\" viewBox=\"")
                .append(String.format(Locale.ROOT, "%s %s %s %s", art.minX(), art.minY(), art.width(), art.height()))
                .append("\">");
        if (type.art() == ArtKind.GLYPH) {
            page.append(tile(type.tile())).append(art.body()).append("</g>");
        } else {
            page.append(art.body().replace(Art.ID_PREFIX, "i" + pictures++ + "-"));
        }
        page.append("</svg>");
    }

    /** A tile and the beginning of the group of strokes on it. */
    private static String tile(TileKind kind) {
        String strokes = "stroke-width=\"2.1\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
        if (kind == TileKind.PLAIN) {
            return "<rect class=\"bp-plain\" x=\".5\" y=\".5\" width=\"47\" height=\"47\" rx=\"4\"/>"
                    + "<g class=\"bp-ink\" fill=\"none\" " + strokes;
        }
        return "<rect width=\"48\" height=\"48\" rx=\"4\" fill=\"" + kind.colour() + "\"/>"
                + "<g fill=\"none\" stroke=\"#ffffff\" " + strokes;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
