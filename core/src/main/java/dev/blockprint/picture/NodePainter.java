package dev.blockprint.picture;

import dev.blockprint.icons.IconType;
import dev.blockprint.icons.TileKind;
import dev.blockprint.layout.PlacedNode;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.AuthorColors;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.Tiles;
import dev.blockprint.look.Tone;
import dev.blockprint.model.Face;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Style;

/** Draws nodes: tile and glyph, a vendor's art, or a shape; and the label. */
final class NodePainter {
    private static final double HALF_LINE = 0.5;

    private final Canvas canvas;
    private final boolean besideVendorArt;

    NodePainter(Canvas canvas, boolean besideVendorArt) {
        this.canvas = canvas;
        this.besideVendorArt = besideVendorArt;
    }

    void paint(PlacedNode placed) {
        Node node = placed.node();
        canvas.begin(canvas.out().tag("g").attr("id", canvas.names().ofElement("n", node.id())), node.decor());
        canvas.linked(node.decor().link(), () -> {
            face(placed);
            label(placed);
        });
        canvas.out().end("g").line();
    }

    private void face(PlacedNode placed) {
        Face face = placed.node().face();
        if (face instanceof Face.Plain plain) {
            new ShapePainter(canvas).paint(plain.shape(), placed.tile(), style(placed));
            return;
        }
        ring(placed);
        if (face instanceof Face.Own own) {
            canvas.icons().own(canvas.out(), own, placed.tile());
        } else if (face instanceof Face.Icon icon) {
            if (Icons.hasArt(icon.type())) {
                canvas.art(icon.type(), placed.tile());
            } else {
                tile(placed, icon.type());
            }
        }
    }

    private void tile(PlacedNode placed, IconType type) {
        Style style = style(placed);
        boolean pale = type.tile() == TileKind.PLAIN && style.fill() == null;
        Rect box = pale ? placed.tile().grow(-HALF_LINE) : placed.tile();
        Svg.Tag tile = canvas.rectangle(box, Strokes.tileRadius(placed.tile().width(), besideVendorArt));
        Svg.Tag glyph = canvas.out().tag("g");
        if (pale) {
            canvas.paints().role(tile, Role.PLAIN);
            canvas.paints().role(glyph.attr("fill", "none"), Role.INK);
        } else {
            String own = style.fill();
            canvas.paints().fill(tile, own == null ? Tiles.fill(type.tile()) : Tone.both(own));
            canvas.paints().stroke(glyph.attr("fill", "none"), own == null ? Tiles.GLYPH : AuthorColors.glyphOn(own));
        }
        tile.empty();
        Icons.strokes(glyph, Strokes.glyph(placed.node().size())).open();
        canvas.icons().glyph(canvas.out(), type.glyph(), placed.tile());
        canvas.out().end("g");
    }

    /** An icon has its own colours: the author's is a ring around it. */
    private void ring(PlacedNode placed) {
        Style style = style(placed);
        if (style.color() == null && !style.bold() && style.line() == null && style.width() == null) {
            return;
        }
        double radius = Strokes.tileRadius(placed.tile().width(), besideVendorArt) + Strokes.RING_GAP;
        Svg.Tag ring =
                canvas.rectangle(placed.tile().grow(Strokes.RING_GAP), radius).attr("fill", "none");
        if (style.color() == null) {
            canvas.paints().role(ring, Role.EDGE);
        } else {
            canvas.paints().stroke(ring, AuthorColors.line(style.color()));
        }
        ring.attr("stroke-width", style.width() == null ? Strokes.RING : style.width())
                .attr("stroke-dasharray", style.line() == null ? null : Strokes.dash(style.line()))
                .empty();
    }

    private void label(PlacedNode placed) {
        TextBlock label = placed.label();
        if (label == null) {
            return;
        }
        Style style = style(placed);
        boolean bare = placed.node().face() instanceof Face.Plain plain && plain.shape() == Shape.TEXT;
        boolean inside =
                placed.node().face() instanceof Face.Plain && placed.node().place() == LabelPlace.INSIDE;
        canvas.text(label, bare && style.bold(), tag -> {
            if (bare && style.color() != null) {
                return canvas.textColor(tag, style.color(), label.box());
            }
            if (inside && style.fill() != null) {
                return canvas.paints().fill(tag, AuthorColors.textOn(AuthorColors.area(style.fill())));
            }
            return inside && !bare
                    ? canvas.paints().role(tag, Role.LABEL)
                    : canvas.textColor(tag, Role.LABEL, label.box());
        });
    }

    private static Style style(PlacedNode placed) {
        return placed.node().decor().style();
    }
}
