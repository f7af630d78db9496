package dev.blockprint.asciidoctor;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.FigureSize;
import dev.blockprint.document.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.asciidoctor.ast.Document;

/** The attributes that make Asciidoctor's image block show a picture of ours. */
final class ImageAttributes {
    private ImageAttributes() {}

    static boolean isDropped(String attribute) {
        return DiagramAttributes.isOurs(attribute)
                || attribute.equals("title")
                || attribute.equals("caption")
                || Placeholder.isInternal(attribute);
    }

    /** All but the author's own; those are put in where they may stay. */
    static Map<String, Object> of(
            Image image,
            String alt,
            Path folder,
            DiagramAttributes attributes,
            Document document,
            Conversion conversion) {
        Map<String, Object> result = new LinkedHashMap<>();
        attributes.own().forEach((key, value) -> {
            if (!isDropped(key)) {
                result.put(key, value);
            }
        });
        boolean svg = image.name().endsWith(".svg");
        String type = svg ? attributes.svgType() : "static";
        boolean page = conversion.medium() == Medium.SCREEN && isHtml(document);
        boolean inline = page && type.equals("inline") && conversion.place().mayRead(image.file());
        boolean interactive = type.equals("interactive");
        result.remove("inline-option");
        result.remove("interactive-option");
        result.remove("opts");
        result.remove("options");
        if (inline) {
            result.put("inline-option", "");
        } else if (interactive) {
            result.put("interactive-option", "");
        }
        result.put("target", target(image, folder, inline, document, conversion));
        result.put("alt", alt);
        // As Asciidoctor's own image macro has it.
        result.computeIfPresent("scaledwidth", (key, width) -> width.toString().matches("\\d+") ? width + "%" : width);
        size(result, image, attributes, document);
        return result;
    }

    private static String target(Image image, Path folder, boolean inline, Document document, Conversion conversion) {
        Path file = image.file().toAbsolutePath().normalize();
        boolean embedded = document.hasAttribute("data-uri")
                && !inline
                && !conversion.place().readsNothing();
        if (embedded && !document.hasAttribute("allow-uri-read") && isHtml(document)) {
            return dataUri(file);
        }
        if (embedded || inline || conversion.medium() == Medium.PRINT) {
            return file.toString();
        }
        return conversion.markup().target(image, folder);
    }

    /** Asciidoctor leaves a target with a protocol as it is, so no safe mode stands between it and the picture. */
    private static String dataUri(Path file) {
        String name = file.toString();
        String type = name.endsWith(".png") ? "image/png" : name.endsWith(".pdf") ? "application/pdf" : "image/svg+xml";
        try {
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sizes keep an HTML page from jumping while it loads; DocBook and PDF have rules of their own. */
    private static void size(Map<String, Object> result, Image image, DiagramAttributes attributes, Document document) {
        double scale = attributes.scale();
        if (!isHtml(document)) {
            if (scale != 1) {
                result.putIfAbsent("scale", Long.toString(Math.round(scale * 100)));
            }
            return;
        }
        Map<String, String> own = attributes.own();
        FigureSize.of(image, own.get("width"), own.get("height"), scale).ifPresent(size -> {
            result.put("width", size.width());
            result.put("height", size.height());
        });
    }

    static boolean isHtml(Document document) {
        String backend = String.valueOf(document.getAttribute("backend")).toLowerCase(Locale.ROOT);
        return document.isBasebackend("html") && !backend.equals("pdf");
    }
}
