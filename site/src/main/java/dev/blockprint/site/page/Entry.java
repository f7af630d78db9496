package dev.blockprint.site.page;

import dev.blockprint.site.body.Body;
import dev.blockprint.site.content.Document;
import dev.blockprint.site.content.FrontMatter;

/** A document and what became of it. */
public record Entry(Document document, Body body) {
    /** What the front matter says, else the document's own heading, else its name. */
    public String title() {
        String said = matter().title();
        String title = said != null ? said : body.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String words = document.stem().replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? "Untitled" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What the front matter says, else how the text begins. */
    public String description() {
        String said = matter().description();
        return said != null ? said : body.excerpt();
    }

    public FrontMatter matter() {
        return document.matter();
    }

    /** At 220 words a minute, and a third of one for each picture. */
    public int minutes() {
        return Math.max(1, Math.round(body.words() / 220f + body.pictures().size() / 3f));
    }
}
