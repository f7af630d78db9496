package dev.blockprint.site.content;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.source.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one document and what it says about itself. */
public final class DocumentReader {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_](.+)");

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param path from the documents' root, with slashes
     * @param diagnostics takes what is wrong
     * @return null if it cannot be a page; an error says why
     * @throws IOException if the file cannot be read
     */
    public static @Nullable Document read(Path file, String path, Markup markup, List<Diagnostic> diagnostics)
            throws IOException {
        SourceText source = decode(Files.readAllBytes(file), path, diagnostics);
        if (source == null) {
            return null;
        }
        FrontMatterReader reader = new FrontMatterReader(source, diagnostics);
        HeaderAttributes header = markup == Markup.ASCIIDOC
                ? HeaderAttributes.read(source.text(), FrontMatterReader.end(source.text()))
                : HeaderAttributes.NONE;
        FrontMatterReader.Result result = reader.read(header);
        if (result.matter() == null) {
            return null;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String stem = path.substring(folder.length(), path.lastIndexOf('.'));
        FrontMatter matter = result.matter();
        Matcher dated = DATED.matcher(stem);
        if (dated.matches()) {
            stem = dated.group(2);
            matter = withDate(matter, dated.group(1));
        }
        if (isFront(stem)) {
            stem = "index";
            matter = matter.asPage();
        }
        String slug = matter.slug();
        String name = slug == null ? stem : Slug.of(slug);
        SourceText body = source.blanking(List.of(new Span(0, result.end())));
        return new Document(file, path, markup, source, body, matter, folder + name + ".html");
    }

    private static boolean isFront(String stem) {
        String lower = stem.toLowerCase(Locale.ROOT);
        return lower.equals("index") || lower.equals("readme");
    }

    private static FrontMatter withDate(FrontMatter matter, String date) {
        if (matter.date() != null) {
            return matter;
        }
        try {
            return matter.withDate(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return matter;
        }
    }

    /** Decodes UTF-8; null, and an error at the first byte that is none, if it is something else. */
    public static @Nullable SourceText decode(byte[] bytes, String path, List<Diagnostic> diagnostics) {
        Utf8 decoded = Utf8.decode(path, bytes);
        if (!decoded.whole()) {
            diagnostics.add(Diagnostic.error(
                    decoded.source(), decoded.end(), "the file is not UTF-8 from here on", "save it as UTF-8"));
            return null;
        }
        String text = decoded.source().text();
        return SourceText.of(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
