package dev.blockprint.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is.
 *
 * @param uri as the editor writes it
 * @param file null if it is in no file
 */
record DocumentAddress(String uri, Kind kind, @Nullable Path file) {
    /** What a document is written in. */
    enum Kind {
        DIAGRAM,
        MARKDOWN,
        ASCIIDOC
    }

    /** By what the editor says that it is, or else by its name. */
    static DocumentAddress of(String uri, String language) {
        String name = uri.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Kind kind = switch (language.toLowerCase(Locale.ROOT)) {
            case "markdown", "mdx", "quarto", "md", "rmd" -> Kind.MARKDOWN;
            case "asciidoc", "adoc" -> Kind.ASCIIDOC;
            default ->
                switch (ending) {
                    case "md", "markdown", "qmd", "mdx" -> Kind.MARKDOWN;
                    case "adoc", "asciidoc", "asc" -> Kind.ASCIIDOC;
                    default -> Kind.DIAGRAM;
                };
        };
        return new DocumentAddress(uri, kind, file(uri));
    }

    /** What messages call it. */
    String name() {
        return file == null ? uri : file.toString();
    }

    private static @Nullable Path file(String uri) {
        try {
            return uri.startsWith("file:") ? Path.of(URI.create(uri)) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
