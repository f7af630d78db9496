package dev.blockprint.generators;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The generators that the documentation has a page of and that can be tried. */
enum Generator {
    ANTORA(Source.NPM, "", "build/docs", "build/site", "shop/guide/backend.html"),
    DOCUSAURUS(Source.LARGE_NPM, "docs", "built/docs", "build", "guide/backend/index.html"),
    ELEVENTY(Source.NPM, "src", "build/src", "_site", "guide/backend/index.html"),
    HUGO(Source.DEBIAN, "content", "build/content", "public", "guide/backend/index.html"),
    JEKYLL(Source.DEBIAN, "src", "build/src", "_site", "guide/backend.html"),
    MKDOCS(Source.DEBIAN, "docs", "build/docs", "site", "guide/backend/index.html"),
    PANDOC(Source.DEBIAN, "docs", "build/docs", "build/docs", "guide/backend.html"),
    VITEPRESS(Source.NPM, "docs", "build/docs", ".vitepress/dist", "guide/backend.html");

    /** Where a generator comes from. */
    enum Source {
        DEBIAN,
        NPM,
        /** Takes a minute and hundreds of megabytes, so that it is tried on request only. */
        LARGE_NPM
    }

    private final Source source;
    private final String documents;
    private final String built;
    private final String site;
    private final String page;

    Generator(Source source, String documents, String built, String site, String page) {
        this.source = source;
        this.documents = documents;
        this.built = built;
        this.site = site;
        this.page = page;
    }

    /** What its folder, its page of the documentation and, from Debian, its program are called. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Generator> of(String code) {
        return Arrays.stream(values())
                .filter(generator -> generator.code().equals(code))
                .findFirst();
    }

    boolean comesFromNpm() {
        return source != Source.DEBIAN;
    }

    boolean onRequestOnly() {
        return source == Source.LARGE_NPM;
    }

    /** The folder that it has the shared documents in; empty if it has its own. */
    String documents() {
        return documents;
    }

    /** The folder that {@code blockprint build} writes. */
    String built() {
        return built;
    }

    /** The folder that is the root of the site. */
    String site() {
        return site;
    }

    /** The page, within the site, that shows the diagrams. */
    String page() {
        return page;
    }
}
