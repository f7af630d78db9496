package dev.blockprint.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom Markdown is written: each has a way of its own to say what a figure is. */
public enum Flavor {
    /** What every Markdown understands. */
    COMMONMARK,
    /** GitHub, and who else lets a little HTML through. */
    GFM,
    /** Pandoc and Quarto. */
    PANDOC,
    /** Python-Markdown with the extensions {@code attr_list} and {@code md_in_html}. */
    MKDOCS,
    /** Goldmark without raw HTML, and Hugo's shortcodes. */
    HUGO,
    /** MDX. */
    DOCUSAURUS,
    /** Markdown in which HTML may stand. */
    HTML;

    /** What its name is in settings and commands. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, in the order of the documentation. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Flavor::code).toList();
    }

    /** The flavour of this name, in whatever case; none if there is no such flavour. */
    public static Optional<Flavor> of(String code) {
        return Arrays.stream(values())
                .filter(flavor -> flavor.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
