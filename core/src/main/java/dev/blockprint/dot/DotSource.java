package dev.blockprint.dot;

import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text that goes to Graphviz: the author's, without what would read a file, and with the font that labels are
 * measured in. Lines keep their numbers, so that Graphviz's messages fit.
 */
final class DotSource {
    static final List<String> LAYOUTS = List.of("dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork");

    /** Arial is what Liberation Sans has the widths of. */
    private static final String FONTS = "graph[fontname=\"Arial\"];node[fontname=\"Arial\"];edge[fontname=\"Arial\"];";

    private static final Set<String> FILES = Set.of("image", "imagepath", "shapefile", "stylesheet", "fontpath");
    private static final Pattern PICTURE = Pattern.compile("(?i)<\\s*img\\b[^>]*>");

    private final String text;
    private final Diagnostics diagnostics;
    private final StringBuilder out = new StringBuilder();
    private String layout;
    private boolean opened;

    private DotSource(Diagnostics diagnostics, String layout) {
        this.layout = layout;
        this.text = diagnostics.source().text();
        this.diagnostics = diagnostics;
    }

    /** {@code layout} is the engine for a graph that asks for none; null for dot. */
    static DotSource of(Diagnostics diagnostics, @Nullable String layout) {
        DotSource source = new DotSource(diagnostics, layout == null ? LAYOUTS.get(0) : layout);
        source.rewrite();
        return source;
    }

    String text() {
        return out.toString();
    }

    /** The engine that lays the graph out. */
    String layout() {
        return layout;
    }

    private void rewrite() {
        int i = 0;
        while (i < text.length()) {
            int end = tokenEnd(i);
            String token = text.substring(i, end);
            if (token.equals("{") && !opened) {
                opened = true;
                out.append('{').append(FONTS);
            } else if (token.startsWith("<") && token.length() > 1) {
                html(token, i);
            } else {
                out.append(token);
                i = isName(token) ? attribute(unquoted(token), i, end) : end;
                continue;
            }
            i = end;
        }
    }

    /** If the name at {@code start} gets a value that is not allowed, drops the value; gives the place to go on from. */
    private int attribute(String name, int start, int end) {
        int equals = skipBlank(end);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return end;
        }
        int value = skipBlank(equals + 1);
        int valueEnd = value < text.length() ? tokenEnd(value) : value;
        if (name.equals("layout")) {
            layout(unquoted(text.substring(value, valueEnd)), value, valueEnd);
            return end;
        }
        if (!FILES.contains(name.toLowerCase(Locale.ROOT))) {
            return end;
        }
        for (int plus = skipBlank(valueEnd); plus < text.length() && text.charAt(plus) == '+'; ) {
            int part = skipBlank(plus + 1);
            valueEnd = part < text.length() ? tokenEnd(part) : part;
            plus = skipBlank(valueEnd);
        }
        diagnostics.warning(
                new Span(start, Math.max(end, valueEnd)),
                "\"" + name + "\" is left out: a graph may not name files",
                "drop it");
        out.append(text, end, equals + 1).append("\"\"");
        text.substring(equals + 1, valueEnd).chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
        return valueEnd;
    }

    private void layout(String name, int start, int end) {
        if (LAYOUTS.contains(name)) {
            layout = name;
        } else {
            diagnostics.error(
                    new Span(start, end), "unknown layout \"" + name + "\"", "it can be " + String.join(", ", LAYOUTS));
        }
    }

    private void html(String token, int start) {
        if (PICTURE.matcher(token).find()) {
            diagnostics.warning(
                    new Span(start, start + token.length()),
                    "the picture in this label is left out: a graph may not name files",
                    "drop <IMG>");
            out.append(PICTURE.matcher(token)
                    .replaceAll(match -> "\n".repeat((int)
                            match.group().chars().filter(c -> c == '\n').count())));
        } else {
            out.append(token);
        }
    }

    private boolean isName(String token) {
        int c = token.codePointAt(0);
        return c == '"' || c == '_' || Character.isLetterOrDigit(c);
    }

    private static String unquoted(String token) {
        return token.length() > 1 && token.startsWith("\"")
                ? token.substring(1, token.length() - 1).replace("\\\n", "")
                : token;
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || isComment(i))) {
            i = isComment(i) ? commentEnd(i) : i + 1;
        }
        return i;
    }

    private int tokenEnd(int at) {
        char c = text.charAt(at);
        if (isComment(at)) {
            return commentEnd(at);
        }
        if (c == '"') {
            return stringEnd(at);
        }
        if (c == '<') {
            return htmlEnd(at);
        }
        if (c != '_' && !Character.isLetterOrDigit(c)) {
            return at + 1;
        }
        int i = at;
        while (i < text.length() && (text.charAt(i) == '_' || Character.isLetterOrDigit(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private boolean isComment(int at) {
        boolean firstInLine = at == 0 || text.charAt(at - 1) == '\n';
        return text.startsWith("//", at) || text.startsWith("/*", at) || (text.charAt(at) == '#' && firstInLine);
    }

    private int commentEnd(int at) {
        String sign = text.startsWith("/*", at) ? "*/" : "\n";
        int end = text.indexOf(sign, at + 1);
        return end < 0 ? text.length() : end + sign.length();
    }

    private int stringEnd(int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    private int htmlEnd(int at) {
        int open = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
