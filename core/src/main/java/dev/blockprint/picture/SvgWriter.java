package dev.blockprint.picture;

import dev.blockprint.layout.Layout;
import dev.blockprint.layout.PlacedNode;
import dev.blockprint.look.Fonts;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Face;
import dev.blockprint.words.Description;

/** Writes a layout as an SVG file: complete in itself, the same bytes for the same input. */
public final class SvgWriter {
    private final ArtSource art;
    private final String fontFamily;

    SvgWriter(ArtSource art, String fontFamily) {
        this.art = art;
        this.fontFamily = fontFamily;
    }

    /** The text of an SVG file that shows {@code layout}, which is one of {@code diagram}. */
    public static String write(Diagram diagram, Layout layout, PictureOptions options) {
        return new SvgWriter(CatalogueArt.STANDARD, Fonts.FAMILY).svg(diagram, layout, options);
    }

    String svg(Diagram diagram, Layout layout, PictureOptions options) {
        Names names = new Names(options.id());
        Paints paints = new Paints(options.theme());
        Icons icons = new Icons(art, names);
        Canvas canvas = new Canvas(new Svg(), paints, icons, names, Grounds.of(layout));
        Holes holes = body(canvas, layout);
        Svg out = new Svg();
        root(out, names, layout, options.theme() == ThemeChoice.AUTO);
        Description description = Description.of(diagram, options.title(), options.language());
        out.raw("<title id=\"" + names.of("t") + "\">")
                .raw(Xml.escape(description.title()))
                .end("title");
        out.raw("<desc id=\"" + names.of("d") + "\">")
                .raw(Xml.escape(description.text()))
                .end("desc")
                .line();
        out.raw(paints.style());
        definitions(out, names, icons, holes, layout);
        return out.raw(canvas.out().toString()).end("svg").line().toString();
    }

    private void root(Svg out, Names names, Layout layout, boolean themed) {
        String width = Numbers.px(width(layout));
        String height = Numbers.px(height(layout));
        Svg.Tag tag = out.tag("svg");
        if (themed) {
            tag.cssClass("bp");
        }
        tag.attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .attr("role", "img")
                .attr("aria-labelledby", names.of("t") + " " + names.of("d"))
                .attr("width", width)
                .attr("height", height)
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("font-family", fontFamily)
                .open()
                .line();
    }

    private static void definitions(Svg out, Names names, Icons icons, Holes holes, Layout layout) {
        if (holes.isEmpty() && icons.definitions().isEmpty()) {
            return;
        }
        out.tag("defs").open();
        if (!holes.isEmpty()) {
            out.tag("clipPath").attr("id", names.of("cut")).open();
            out.tag("path").attr("d", holes.data(width(layout), height(layout))).empty();
            out.end("clipPath");
        }
        out.raw(icons.definitions()).end("defs").line();
    }

    private static Holes body(Canvas canvas, Layout layout) {
        ground(canvas, layout);
        FramePainter frames = new FramePainter(canvas);
        layout.frames().forEach(frames::paint);
        Holes holes = new EdgePainter(canvas).paint(layout);
        NodePainter nodes = new NodePainter(canvas, layout.nodes().stream().anyMatch(SvgWriter::hasArt));
        layout.nodes().forEach(nodes::paint);
        new StoryPainter(canvas).paint(layout.story());
        if (layout.title() != null) {
            canvas.text(layout.title(), true, tag -> canvas.paints().role(tag, Role.TEXT));
            canvas.out().line();
        }
        return holes;
    }

    private static void ground(Canvas canvas, Layout layout) {
        Svg.Tag ground = canvas.out()
                .tag("rect")
                .attr("width", width(layout))
                .attr("height", height(layout))
                .attr("rx", Strokes.RADIUS);
        canvas.paints().role(ground, Role.GROUND).empty().line();
    }

    private static boolean hasArt(PlacedNode placed) {
        return placed.node().face() instanceof Face.Icon icon && Icons.hasArt(icon.type());
    }

    /** The width of the picture, in whole px. */
    static int width(Layout layout) {
        return (int) Math.ceil(layout.width());
    }

    /** The height of the picture, in whole px. */
    static int height(Layout layout) {
        return (int) Math.ceil(layout.height());
    }
}
