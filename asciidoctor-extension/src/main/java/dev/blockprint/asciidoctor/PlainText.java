package dev.blockprint.asciidoctor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BaseProcessor;
import org.jspecify.annotations.Nullable;

/** AsciiDoc and HTML down to what a reader would hear. */
final class PlainText {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|(lt|gt|amp|quot));");
    private static final Pattern ESCAPING = Pattern.compile("\\b(?:specialch\\w*|c|normal|n|verbatim|v)\\b");
    /** Stands for an ampersand of the author's own; Unicode leaves it to such uses. */
    private static final char AMPERSAND = '\uFDD0';

    private static final String SUBSTITUTIONS = "specialcharacters,quotes,attributes,replacements";

    private PlainText() {}

    /** A block's title, its attribute references resolved while they are known. */
    static String ofTitle(BaseProcessor maker, StructuralNode parent, String title) {
        return ofHtml(substituted(maker, parent, List.of(title), SUBSTITUTIONS));
    }

    static String substituted(BaseProcessor maker, StructuralNode parent, List<String> lines, String substitutions) {
        Map<Object, Object> options = new HashMap<>();
        options.put("subs", substitutions);
        return maker.createBlock(parent, "pass", lines, new HashMap<>(), options)
                .getContent()
                .toString();
    }

    /**
     * The source of a diagram with its substitutions made. Asciidoctor has escaped the values of attributes when they
     * were set; in a diagram they are what their author wrote, unless the substitutions are such that escape.
     */
    static String ofSource(BaseProcessor maker, StructuralNode parent, List<String> lines, String substitutions) {
        if (ESCAPING.matcher(substitutions).find()) {
            return substituted(maker, parent, lines, substitutions);
        }
        List<String> guarded =
                lines.stream().map(line -> line.replace('&', AMPERSAND)).toList();
        return entities(substituted(maker, parent, guarded, substitutions)).replace(AMPERSAND, '&');
    }

    static String ofHtml(String html) {
        return entities(TAG.matcher(html).replaceAll(""));
    }

    private static String entities(String html) {
        return ENTITY.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
    }

    private static String character(@Nullable String number, String name) {
        if (number != null) {
            int codePoint = Integer.parseInt(number);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "&";
        };
    }
}
