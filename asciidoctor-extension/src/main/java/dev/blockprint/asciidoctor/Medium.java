package dev.blockprint.asciidoctor;

import dev.blockprint.Lettering;
import java.util.Locale;

/** What a document becomes, as far as its pictures have to know. */
public enum Medium {
    /** Pages for a browser, or a file that somebody else turns into something; pictures are as they are asked for. */
    SCREEN(Lettering.TEXT, true),
    /** An EPUB: no file of another kind may stand there as an image. */
    EBOOK(Lettering.TEXT, false),
    /** A PDF: it knows no fonts of the reader's, and an image that is a PDF would be a page of its own. */
    PRINT(Lettering.OUTLINES, false);

    private final Lettering lettering;
    private final boolean showsPdf;

    Medium(Lettering lettering, boolean showsPdf) {
        this.lettering = lettering;
        this.showsPdf = showsPdf;
    }

    static Medium ofBackend(Object backend) {
        return switch (String.valueOf(backend).toLowerCase(Locale.ROOT)) {
            case "pdf" -> PRINT;
            case "epub3" -> EBOOK;
            default -> SCREEN;
        };
    }

    /** Of the SVGs. */
    public Lettering lettering() {
        return lettering;
    }

    /** Whether an image can be a PDF; where it cannot, an SVG is its best stand-in. */
    public boolean showsPdf() {
        return showsPdf;
    }
}
