package dev.blockprint.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Reads an SVG of ours to be drawn by other means than a browser. */
public final class Drawing {
    /** The largest diagram has some thousand elements of some ten shapes each; the library's own limit is 2,000. */
    private static final DocumentLimits SHAPES = new DocumentLimits(
            DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, 1_000_000);

    private Drawing() {}

    /**
     * What can be drawn. Nothing outside of it is read.
     *
     * @throws PictureFailure if it cannot be read
     */
    public static SVGDocument load(String svg) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .documentLimits(SHAPES)
                .build();
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
        if (document == null) {
            throw new PictureFailure("the picture cannot be drawn");
        }
        return document;
    }
}
