package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.document.FenceKinds;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How documents are rewritten.
 *
 * @param fences which fences are diagrams
 * @param defaults options of every block that neither it nor the document says
 * @param attributes attributes that the generator will set: conditions such as {@code ifdef} see them, and the document
 *     cannot change them unless their value ends with {@code @}
 * @param target how a document refers to an image
 * @param folder the folder that the source document is in; files that macros name are looked for there. Null if no file
 *     may be read
 * @param root no file outside of this folder is read; null for {@code folder}
 */
public record RewriteOptions(
        FenceKinds fences,
        Map<String, String> defaults,
        Map<String, String> attributes,
        ImageTarget target,
        @Nullable Path folder,
        @Nullable Path root) {
    /** For HTML, the images beside the document, and no files. */
    public static final RewriteOptions DEFAULT =
            new RewriteOptions(FenceKinds.DEFAULT, Map.of(), html(), ImageTarget.name(), null, null);

    public RewriteOptions {
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public RewriteOptions withFences(FenceKinds other) {
        return new RewriteOptions(other, defaults, attributes, target, folder, root);
    }

    public RewriteOptions withDefaults(Map<String, String> other) {
        return new RewriteOptions(fences, other, attributes, target, folder, root);
    }

    /** Adds attributes to those that a converter to HTML sets. */
    public RewriteOptions withAttributes(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.putAll(more);
        return new RewriteOptions(fences, defaults, all, target, folder, root);
    }

    public RewriteOptions withTarget(ImageTarget other) {
        return new RewriteOptions(fences, defaults, attributes, other, folder, root);
    }

    public RewriteOptions withFolders(@Nullable Path document, @Nullable Path newRoot) {
        return new RewriteOptions(fences, defaults, attributes, target, document, newRoot);
    }

    private static Map<String, String> html() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("asciidoctor", "");
        attributes.put("backend", "html5");
        attributes.put("backend-html5", "");
        attributes.put("basebackend", "html");
        attributes.put("basebackend-html", "");
        attributes.put("filetype", "html");
        attributes.put("filetype-html", "");
        attributes.put("doctype", "article@");
        attributes.put("doctype-article", "@");
        attributes.put("empty", "");
        attributes.put("sp", " ");
        return attributes;
    }
}
