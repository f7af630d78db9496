package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Document;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands, and where its output goes.
 *
 * @param name the file's path from the base directory, or {@code document}
 * @param base what relative paths start from, absolute; the safe mode's jail
 * @param directory the document's own folder
 * @param output the folder of the converted document, as far as it is known: otherwise {@code base}
 * @param imagesOutput the folder that {@code imagesoutdir} names; null if it names none
 * @param trusted whether it was named by who runs Asciidoctor, not by the document
 * @param safety the level of the safe mode, such as 1 for SAFE
 */
record DocumentPlace(
        String name,
        Path base,
        Path directory,
        Path output,
        @Nullable Path imagesOutput,
        boolean trusted,
        int safety) {
    private static final int SAFE = 1;
    private static final int SECURE = 20;

    static DocumentPlace of(Document document) {
        Path base = Path.of(baseDirectory(document)).toAbsolutePath().normalize();
        String docdir = text(document.getAttribute("docdir"));
        Path directory = docdir.isEmpty() ? base : base.resolve(docdir).normalize();
        String outdir = text(document.getAttribute("outdir"));
        String toDirectory = outdir.isEmpty() ? text(document.getOptions().get("to_dir")) : outdir;
        String imagesOutput = text(document.getAttribute("imagesoutdir"));
        return new DocumentPlace(
                name(document, base),
                base,
                directory,
                toDirectory.isEmpty() ? base : base.resolve(toDirectory).normalize(),
                imagesOutput.isEmpty() ? null : base.resolve(imagesOutput).normalize(),
                document.getOptions().get("attributes") instanceof Map<?, ?> given && given.containsKey("imagesoutdir"),
                safety(document));
    }

    /** The folder for images while {@code imagesdir} has the given value. */
    Path images(String imagesdir) {
        if (imagesOutput != null) {
            return imagesOutput;
        }
        if (imagesdir.isEmpty() || imagesdir.contains("://") || imagesdir.startsWith("data:")) {
            return output;
        }
        Path folder = output.resolve(imagesdir).normalize();
        boolean ofTheSite = imagesdir.startsWith("/") && !Files.isDirectory(folder);
        return ofTheSite ? output.resolve(imagesdir.replaceFirst("^/+", "")).normalize() : folder;
    }

    /** Whether the safe mode lets the document have images written to {@code folder}. */
    boolean mayWrite(Path folder) {
        return safety < SAFE
                || folder.startsWith(base)
                || folder.startsWith(output)
                || (trusted && imagesOutput != null && folder.startsWith(imagesOutput));
    }

    /** What Asciidoctor's messages call the document. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether the safe mode forbids to read any file. */
    boolean readsNothing() {
        return safety >= SECURE;
    }

    /** Whether the safe mode lets Asciidoctor read {@code file}. */
    boolean mayRead(Path file) {
        return safety < SAFE
                || (safety < SECURE && file.toAbsolutePath().normalize().startsWith(base));
    }

    /** The files that a macro may name, under the safe mode's rules. */
    DiagramFiles files() {
        List<Path> folders = readsNothing() ? List.of() : List.of(directory, base);
        return new DiagramFiles(folders, safety < SAFE ? null : base);
    }

    /** What the document may read from; null if it is nothing. */
    @Nullable
    Path root() {
        return readsNothing() ? null : base;
    }

    private static String name(Document document, Path base) {
        String file = text(document.getAttribute("docfile"));
        if (file.isEmpty()) {
            return "document";
        }
        Path path = base.resolve(file).normalize();
        Path way = path.startsWith(base) ? base.relativize(path) : path.getFileName();
        return String.valueOf(way).replace('\\', '/');
    }

    private static String baseDirectory(Document document) {
        if (document instanceof RubyObjectWrapper wrapper) {
            return wrapper.getString("base_dir");
        }
        String given = text(document.getOptions().get("base_dir"));
        return given.isEmpty() ? text(document.getAttribute("docdir")) : given;
    }

    private static int safety(Document document) {
        Object level = document.getAttribute("safe-mode-level");
        return level instanceof Number number ? number.intValue() : SECURE;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
