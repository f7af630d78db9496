package dev.blockprint.svg;

/** A text is no SVG, or one that nobody should draw; the message says why, in one line. */
public final class SvgRejected extends Exception {
    private static final long serialVersionUID = 1L;

    SvgRejected(String message) {
        super(message);
    }
}
