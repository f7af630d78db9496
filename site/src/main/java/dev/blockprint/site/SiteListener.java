package dev.blockprint.site;

/** Hears how far a build is. Called by one thread at a time. */
@FunctionalInterface
public interface SiteListener {
    /** Hears nothing. */
    SiteListener NONE = (path, done, total) -> {};

    /**
     * A document is finished, whether it became a page or not.
     *
     * @param path from the documents' root
     * @param done how many are finished, this one included
     * @param total how many there are
     */
    void documentDone(String path, int done, int total);
}
