package dev.blockprint;

import dev.blockprint.look.ThemeChoice;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a source becomes a picture.
 *
 * @param pictureId what every id inside an SVG begins with: letters, digits and hyphens
 * @param scale pixels per px of a PNG, more than 0 and at most 8
 * @param root the folder that icons of the author's own and other files are read from, never from outside it; null if
 *     there is none
 * @param folder where the paths of other files are tried from before the root; null if there is none
 * @param title what the picture is called where the source has no title, usually its caption; null if there is none
 * @param wording how the picture is put into words
 * @param layer which layer is drawn of a diagram that has some
 * @param layout the engine that lays out a graph in DOT which does not name one itself, such as neato; null for dot
 * @param lettering of an SVG
 * @param fresh whether the picture is made anew though the cache has it
 */
public record RenderSettings(
        Format format,
        ThemeChoice theme,
        double scale,
        String pictureId,
        @Nullable Path root,
        @Nullable Path folder,
        @Nullable String title,
        Wording wording,
        LayerChoice layer,
        @Nullable String layout,
        Lettering lettering,
        boolean fresh) {
    /** An SVG for both themes. */
    public static final RenderSettings DEFAULT = new RenderSettings(
            Format.SVG,
            ThemeChoice.AUTO,
            1,
            "bp",
            null,
            null,
            null,
            Wording.DEFAULT,
            LayerChoice.LAST,
            null,
            Lettering.TEXT,
            false);

    public RenderSettings {
        if (!(scale > 0 && scale <= 8)) {
            throw new IllegalArgumentException("a scale is more than 0 and at most 8: " + scale);
        }
    }

    public RenderSettings withFormat(Format other) {
        return new RenderSettings(
                other, theme, scale, pictureId, root, folder, title, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withTheme(ThemeChoice other) {
        return new RenderSettings(
                format, other, scale, pictureId, root, folder, title, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withScale(double other) {
        return new RenderSettings(
                format, theme, other, pictureId, root, folder, title, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withPictureId(String other) {
        return new RenderSettings(
                format, theme, scale, other, root, folder, title, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withRoot(@Nullable Path other) {
        return new RenderSettings(
                format, theme, scale, pictureId, other, folder, title, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withFolder(@Nullable Path other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, other, title, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withTitle(@Nullable String other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, folder, other, wording, layer, layout, lettering, fresh);
    }

    public RenderSettings withWording(Wording other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, folder, title, other, layer, layout, lettering, fresh);
    }

    public RenderSettings withLayer(LayerChoice other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, folder, title, wording, other, layout, lettering, fresh);
    }

    public RenderSettings withLayout(@Nullable String other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, folder, title, wording, layer, other, lettering, fresh);
    }

    public RenderSettings withLettering(Lettering other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, folder, title, wording, layer, layout, other, fresh);
    }

    public RenderSettings withFresh(boolean other) {
        return new RenderSettings(
                format, theme, scale, pictureId, root, folder, title, wording, layer, layout, lettering, other);
    }

    /** Whether it is for browsers, which know a style with a second theme, and what moves. */
    boolean forBrowsers() {
        return format == Format.SVG && lettering == Lettering.TEXT;
    }
}
