package dev.blockprint.generators;

import java.util.List;

/**
 * A figure of the documents.
 *
 * @param id its id, which its picture is called by
 * @param alt what is read to those who cannot see it
 * @param caption what stands under it; empty if nothing does
 */
record ExpectedFigure(String id, String alt, String caption) {
    /** The only source that shall be shown, folded where the generator has a fold. */
    static final String SHOWN_SOURCE = "orders -> queue -> billing";

    /** Those of the documents, in their order. */
    private static final List<ExpectedFigure> ALL = List.of(
            new ExpectedFigure(
                    "fig-backend",
                    "DNS sends to Load Balancer. Load Balancer, Web Server and Database are in VPC. Load Balancer sends"
                            + " to Web Server. Web Server sends to Database and Static Content (assets).",
                    "The backend, and what is <new> & old"),
            new ExpectedFigure("fig-list", "browser sends to server. server sends to database.", ""),
            new ExpectedFigure(
                    "fig-fold", "Orders wait in a \"queue\" of {{ n }} for user_id * 2", "A queue of {{ n }}"),
            new ExpectedFigure("fig-script", "web sends to userdb.", "A script"),
            new ExpectedFigure(
                    "fig-steps",
                    "Step 1, from browser to server: Ask. Step 2, from server to database: Look it up."
                            + " Step 3, from server to browser: Answer.",
                    "Three steps"),
            new ExpectedFigure("fig-file", "A cache in front", "A file of its own"));

    /** Those that {@code generator} shows: in AsciiDoc, the title of a picture is its alternative text as well. */
    static List<ExpectedFigure> of(Generator generator) {
        return generator == Generator.ANTORA
                ? ALL.stream().map(ExpectedFigure::titled).toList()
                : ALL;
    }

    private ExpectedFigure titled() {
        boolean own = caption.isEmpty() || id.equals("fig-fold") || id.equals("fig-file");
        return own ? this : new ExpectedFigure(id, caption, caption);
    }
}
