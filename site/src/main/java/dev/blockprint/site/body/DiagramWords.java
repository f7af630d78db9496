package dev.blockprint.site.body;

import dev.blockprint.site.textmate.Grammar;
import dev.blockprint.site.textmate.Scoped;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Marks the words of a diagram by the grammar that editors use. */
final class DiagramWords {
    private DiagramWords() {}

    /** What begins a scope, and the class that such words have. */
    private enum Kind {
        C("comment."),
        S("string."),
        O("keyword.operator.arrow."),
        K("keyword.control."),
        T("entity.name.type."),
        A("entity.other.attribute-name."),
        N("constant.numeric."),
        PLAIN("");

        private final String scope;

        Kind(String scope) {
            this.scope = scope;
        }

        static Kind of(String scopes) {
            return Arrays.stream(values())
                    .filter(kind -> scopes.startsWith(kind.scope) || scopes.contains(" " + kind.scope))
                    .findFirst()
                    .orElse(PLAIN);
        }
    }

    static String highlight(String source) {
        StringBuilder out = new StringBuilder(source.length() * 2);
        Iterator<List<Scoped>> scopes = Grammar.diagram().lines(source).iterator();
        for (String line : source.lines().toList()) {
            out.append(out.isEmpty() ? "" : "\n");
            line(line, scopes.next(), out);
        }
        return out.append(source.endsWith("\n") ? "\n" : "").toString();
    }

    private static void line(String line, List<Scoped> scopes, StringBuilder out) {
        int start = 0;
        for (int i = 0; i < scopes.size(); i++) {
            Kind kind = Kind.of(scopes.get(i).scope());
            boolean goesOn = i + 1 < scopes.size() && Kind.of(scopes.get(i + 1).scope()) == kind;
            if (!goesOn) {
                String text =
                        Highlighter.escape(line.substring(start, scopes.get(i).end()));
                String name = kind.name().toLowerCase(java.util.Locale.ROOT);
                out.append(kind == Kind.PLAIN ? text : "<span class=\"" + name + "\">" + text + "</span>");
                start = scopes.get(i).end();
            }
        }
    }
}
