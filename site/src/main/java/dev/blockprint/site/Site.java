package dev.blockprint.site;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Builds a site out of a folder of documents. */
public final class Site {
    private Site() {}

    /**
     * Reads the documents and writes the pages. What is wrong in a document is in the report, and everything else is
     * built all the same. Files that have not changed are left untouched.
     *
     * @throws IOException if the input cannot be read or the output cannot be written; the message is for the user
     */
    public static SiteReport build(SiteRequest request) throws IOException {
        try {
            return new SiteBuild(request).run();
        } catch (UncheckedIOException e) {
            String said = e.getMessage() == null ? "" : e.getMessage();
            IOException cause = e.getCause();
            String why = cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
            throw new IOException(said.startsWith("cannot ") ? said + why : "cannot build the site: " + said, e);
        }
    }
}
