package dev.blockprint.lsp;

import dev.blockprint.language.Keyword;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be written at a place, told by what stands before it on its line.
 *
 * @param typed what is there already of the word
 * @param key the attribute whose value it is; null elsewhere
 * @param keyword the keyword that it follows; null elsewhere
 */
record Context(
        Kind kind,
        String typed,
        @Nullable String key,
        @Nullable Keyword keyword) {
    /** The kinds of word. */
    enum Kind {
        NOTHING,
        /** A keyword, a name or a type. */
        STATEMENT,
        TYPE,
        NAME,
        ATTRIBUTE,
        VALUE,
        PROVIDER,
        SETTING,
        SIDE
    }

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_-]*";
    private static final String PATH = "[\\p{L}\\p{M}\\p{N}_.-]*";
    private static final String REFERENCE = "[\\p{L}\\p{M}\\p{N}_./+-]*";
    private static final String ARROW = "(?:<?->|<-|--|=>|~>|>>|<<|(?<=\\s)-(?=\\s))";

    private static final Pattern SIDE = Pattern.compile("@(" + WORD + ")$");
    private static final Pattern PROVIDERS = Pattern.compile("^\\s*use\\s[^:]*?(" + WORD + ")$");
    private static final Pattern SETTING = Pattern.compile("^\\s*(direction|theme|edges|spacing)\\s+(" + WORD + ")$");
    private static final Pattern DECLARED = Pattern.compile("^[^=\":]*[^=<>~:\"-]=\\s*(" + REFERENCE + ")$");
    private static final Pattern ENDS = Pattern.compile("^[^:]*?" + ARROW + "\\s*(?:[^:]*,\\s*)?(" + PATH + ")$");
    private static final Pattern MEMBERS = Pattern.compile(
            "^\\s*(?:row|column|align|remove|note|step|grid\\s+\\d+\\s*:?)\\s+(?:[^:]*,\\s*)?(" + PATH + ")$");
    private static final Pattern STATEMENT = Pattern.compile("^\\s*(" + REFERENCE + ")$");
    private static final Pattern LIST =
            Pattern.compile("(?:^\\s*|" + ARROW + "\\s*|(?:row|column|align|remove|note|step|:)\\s+)$");
    private static final Pattern VALUE = Pattern.compile("([^\\s,=\"\\[]+)\\s*=\\s*([^\\s,\"]*)$");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s,=\"\\[]*)$");

    /** {@code line} is the line up to the place. */
    static Context of(String line) {
        int start = 0;
        int bracket = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                i = closing(line, i);
                if (i < 0) {
                    return nothing();
                }
            } else if (bracket < 0 && (c == '#' || line.startsWith("//", i))) {
                return nothing();
            } else if (c == '[') {
                bracket = i;
            } else if (c == ']') {
                bracket = -1;
            } else if (bracket < 0 && (c == ';' || c == '{' || c == '}')) {
                start = i + 1;
            }
        }
        if (bracket < 0) {
            return outside(line.substring(start));
        }
        String inside = line.substring(bracket + 1);
        if (LIST.matcher(line.substring(start, bracket)).find()) {
            return new Context(Kind.NAME, last(inside, PATH), null, null);
        }
        return inBrackets(inside);
    }

    private static Context inBrackets(String inside) {
        Matcher value = VALUE.matcher(inside);
        if (value.find()) {
            return new Context(Kind.VALUE, value.group(2), value.group(1), null);
        }
        Matcher attribute = ATTRIBUTE.matcher(inside);
        return attribute.find() ? new Context(Kind.ATTRIBUTE, attribute.group(1), null, null) : nothing();
    }

    private static Context outside(String statement) {
        Matcher setting = SETTING.matcher(statement);
        if (setting.find()) {
            Keyword keyword = Keyword.valueOf(setting.group(1).toUpperCase(java.util.Locale.ROOT));
            return new Context(Kind.SETTING, setting.group(2), null, keyword);
        }
        Context found = first(Kind.PROVIDER, PROVIDERS, statement);
        found = found != null ? found : first(Kind.SIDE, SIDE, statement);
        found = found != null ? found : first(Kind.TYPE, DECLARED, statement);
        found = found != null ? found : first(Kind.NAME, ENDS, statement);
        found = found != null ? found : first(Kind.NAME, MEMBERS, statement);
        found = found != null ? found : first(Kind.STATEMENT, STATEMENT, statement);
        return found != null ? found : nothing();
    }

    private static @Nullable Context first(Kind kind, Pattern pattern, String statement) {
        Matcher matcher = pattern.matcher(statement);
        return matcher.find() ? new Context(kind, matcher.group(1), null, null) : null;
    }

    private static String last(String text, String pattern) {
        Matcher matcher = Pattern.compile("(" + pattern + ")$").matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int closing(String line, int quote) {
        for (int i = quote + 1; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                return i;
            }
            i += line.charAt(i) == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static Context nothing() {
        return new Context(Kind.NOTHING, "", null, null);
    }
}
