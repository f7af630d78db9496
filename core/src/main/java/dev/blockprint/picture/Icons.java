package dev.blockprint.picture;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.IconType;
import dev.blockprint.layout.Rect;
import dev.blockprint.model.Face;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The icons of a picture: each stands once in its definitions, however often it is used. */
final class Icons {
    private record Defined(String id, Art art) {}

    private final Map<String, Defined> defined = new LinkedHashMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private final ArtSource source;
    private final Names names;

    Icons(ArtSource source, Names names) {
        this.source = source;
        this.names = names;
    }

    /** Uses a glyph; its grid fills {@code box}. The caller wraps it into a group with colour and stroke. */
    void glyph(Svg out, String name, Rect box) {
        Defined icon = define(name, () -> source.glyph(name));
        use(out, icon, box);
    }

    /** Uses a vendor's art as it is, as large as {@code box} allows. */
    void art(Svg out, IconType type, Rect box) {
        use(out, define(type.id(), () -> source.art(type)), box);
    }

    /** Whether the art of a type covers its square, so that it can sit in a corner as a tab does. */
    boolean fillsItsSquare(IconType type) {
        return define(type.id(), () -> source.art(type)).art().fillsItsSquare();
    }

    /** Uses a picture of the author's own. */
    void own(Svg out, Face.Own own, Rect box) {
        use(out, define(own.path(), () -> OwnArt.of(own)), box);
    }

    /** Whether a type comes with a picture of its own, rather than with a glyph. */
    static boolean hasArt(IconType type) {
        return type.art() != ArtKind.GLYPH;
    }

    String definitions() {
        return definitions.toString();
    }

    private Defined define(String name, Supplier<Art> art) {
        Defined known = defined.get(name);
        if (known != null) {
            return known;
        }
        Defined icon = new Defined(names.ofIcon(name), art.get());
        defined.put(name, icon);
        String prefix = names.of("i" + defined.size() + "-");
        definitions
                .append("<g id=\"")
                .append(icon.id())
                .append("\">")
                .append(icon.art().body().replace(Art.ID_PREFIX, prefix))
                .append("</g>");
        return icon;
    }

    private static void use(Svg out, Defined icon, Rect box) {
        Art art = icon.art();
        double scale = Math.min(box.width() / art.width(), box.height() / art.height());
        double x = box.centerX() - (art.minX() + art.width() / 2) * scale;
        double y = box.centerY() - (art.minY() + art.height() / 2) * scale;
        String move = "translate(" + Numbers.px(x) + " " + Numbers.px(y) + ")";
        String factor = Numbers.factor(scale);
        out.tag("use")
                .attr("xlink:href", "#" + icon.id())
                .attr("transform", factor.equals("1") ? move : move + " scale(" + factor + ")")
                .empty();
    }

    /** The group that gives a glyph its line; its colour is added by the caller. */
    static Svg.Tag strokes(Svg.Tag group, double width) {
        return group.attr("stroke-width", width).attr("stroke-linecap", "round").attr("stroke-linejoin", "round");
    }
}
