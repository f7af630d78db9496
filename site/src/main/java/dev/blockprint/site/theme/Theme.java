package dev.blockprint.site.theme;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How pages look: Pebble templates and the files that pages load. A file in the author's folder takes the place of the
 * built-in one of the same name. Several threads may use one theme.
 */
public final class Theme {
    private static final Pattern MISSING = Pattern.compile("^.*?\\[([^\\]]+)\\].* does not exist.*$");

    private final ThemeFiles files;
    private final PebbleEngine engine;
    private final Map<String, Diagnostic> faults = new LinkedHashMap<>();

    private Theme(ThemeFiles files) {
        this.files = files;
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(files))
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** The built-in theme, with the author's own files from {@code folder}, which need not exist, over it. */
    public static Theme of(Path folder) {
        return new Theme(new ThemeFiles(folder.toAbsolutePath().normalize()));
    }

    /** Fills a template; null if it is faulty, which {@link #diagnostics} then tells. */
    public @Nullable String render(String template, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, model);
            return out.toString();
        } catch (PebbleException e) {
            fault(template, e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that pages load, such as {@code site.css}; empty if there is none. */
    public Optional<byte[]> file(String name) {
        return files.bytes(name);
    }

    /** What is wrong with the templates, each fault once. */
    public List<Diagnostic> diagnostics() {
        synchronized (faults) {
            return List.copyOf(faults.values());
        }
    }

    private void fault(String template, PebbleException e) {
        String name = e.getFileName() == null || e.getFileName().isBlank() ? template : e.getFileName();
        SourceText source = files.text(name).orElseGet(() -> SourceText.of(name, ""));
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        int at = lineStart(source.text(), line);
        String said = e.getPebbleMessage() == null ? "it cannot be used" : e.getPebbleMessage();
        String first = said.lines().findFirst().orElse("").replaceAll("\\.$", "");
        String message = "template " + name + ": " + MISSING.matcher(first).replaceFirst("there is no \"$1\" here");
        synchronized (faults) {
            faults.putIfAbsent(
                    name + line + message,
                    Diagnostic.error(
                            source,
                            new Span(at, at),
                            message,
                            "mend it, or remove the file to get the built-in template back"));
        }
    }

    private static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }
}
