package dev.blockprint.picture;

import dev.blockprint.layout.Layout;
import dev.blockprint.look.ThemeChoice;
import java.util.List;

/**
 * Puts the pictures of all layers over each other, and lets each appear after the one before it, again and again. There
 * is no script in it. Whoever wants no motion, or cannot have it, sees the last layer.
 */
public final class Animation {
    /** How long each layer is there, in seconds. */
    private static final int SECONDS = 3;

    /** How long one takes to appear, in hundredths of the whole. */
    private static final int FADE = 4;

    private Animation() {}

    /**
     * The text of an SVG file.
     *
     * @param layers the text of an SVG file for each, all of one size, whose ids begin differently
     * @param layout of all of them
     * @param told the title and the description of the whole
     */
    public static String of(List<String> layers, Layout layout, PictureOptions options, String title, String told) {
        Names names = new Names(options.id());
        Svg out = new Svg();
        Svg.Tag root = out.tag("svg");
        if (options.theme() == ThemeChoice.AUTO) {
            root.cssClass("bp");
        }
        root.attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .attr("role", "img")
                .attr("aria-labelledby", names.of("t") + " " + names.of("d"))
                .attr("width", SvgWriter.width(layout))
                .attr("height", SvgWriter.height(layout))
                .attr("viewBox", "0 0 " + SvgWriter.width(layout) + " " + SvgWriter.height(layout))
                .open()
                .line();
        out.raw("<title id=\"" + names.of("t") + "\">").raw(Xml.escape(title)).end("title");
        out.raw("<desc id=\"" + names.of("d") + "\">")
                .raw(Xml.escape(told))
                .end("desc")
                .line();
        out.raw(style(layers.size(), names)).line();
        for (int i = 0; i < layers.size(); i++) {
            out.tag("g").cssClass(names.of("s" + (i + 1))).open().line();
            out.raw(layers.get(i).strip()).line().end("g").line();
        }
        return out.end("svg").line().toString();
    }

    /** Each layer covers those before it, so the first needs no rule. */
    private static String style(int count, Names names) {
        StringBuilder css = new StringBuilder("<style>@media (prefers-reduced-motion:no-preference){");
        for (int i = 2; i <= count; i++) {
            String name = names.of("s" + i);
            int start = 100 * (i - 1) / count;
            css.append('.').append(name).append("{animation:").append(name).append(' ');
            css.append(count * SECONDS).append("s linear infinite}");
            css.append("@keyframes ").append(name).append("{0%,").append(start).append("%{opacity:0}");
            css.append(Math.min(start + FADE, 97)).append("%,97%{opacity:1}100%{opacity:0}}");
        }
        return css.append("}</style>").toString();
    }
}
