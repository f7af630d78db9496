package dev.blockprint.look;

/** The typefaces of a picture. */
public final class Fonts {
    /** In this order: the three have the same widths, and a renderer that reads only the first still gets the right one. */
    public static final String FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private Fonts() {}
}
