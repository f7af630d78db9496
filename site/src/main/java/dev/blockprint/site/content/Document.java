package dev.blockprint.site.content;

import dev.blockprint.source.SourceText;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A document that becomes a page.
 *
 * @param file where it is
 * @param path the same from the documents' root, with slashes
 * @param source the whole text, without a byte order mark
 * @param body the same with blanks where the front matter is, so that offsets and lines stay the same
 * @param page the page's path from the site's root, such as {@code posts/backend.html}
 */
public record Document(
        Path file, String path, Markup markup, SourceText source, SourceText body, FrontMatter matter, String page) {

    /** The page without its ending: the folder that its pictures go into. */
    public String pictures() {
        return page.substring(0, page.length() - ".html".length());
    }

    /** Whether it is the page of its folder only as long as there is no other. */
    public boolean isReadme() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    /** What its pictures are called that have neither an id nor a title. */
    public String stem() {
        return pictures().substring(pictures().lastIndexOf('/') + 1);
    }
}
