package dev.blockprint.picture;

/** A picture cannot be made; the message says why, in one line. */
public final class PictureFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PictureFailure(String message) {
        super(message);
    }
}
