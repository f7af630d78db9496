package dev.blockprint.site.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells the words of a language apart.
 *
 * @param token has the groups c, s, o, t, a and n, and one more alternative for words
 */
record Language(Pattern token, Set<String> keywords) {
    // A line's strings, written so that a long one needs no deep stack.
    private static final String DOUBLE = "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"?";
    private static final String SINGLE = "'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'?";
    private static final String STRINGS = DOUBLE + "|" + SINGLE;
    private static final String NEVER = "(?!)";
    private static final String SLASHES = "//[^\\n]*|/\\*(?s:.*?)\\*/";
    private static final String HASH = "(?<![^\\s;])#[^\\n]*";
    private static final String NUMBER = "(?<![\\p{L}\\d_.-])\\d[\\d_]*+(?:\\.\\d++)?%?(?![\\p{L}\\d_-])";
    private static final String YAML_KEY = "(?m:(?<=^|[\\s{,-])[\\w.\"'/-]++(?=:(?:\\s|$)))";
    private static final String NAME = "\\p{L}[\\p{L}\\d_-]*+";

    private static final Map<String, Language> LANGUAGES = new HashMap<>();

    static {
        add(
                "java kotlin kt scala groovy javascript js typescript ts c cpp csharp cs go rust swift php",
                family(
                        SLASHES,
                        STRINGS + "|`[^`]*+`?",
                        "abstract as async await break case catch class const continue def default defer do else enum"
                                + " export extends final finally fn for from fun func function go if implements import"
                                + " in instanceof interface internal is let match mod module mut namespace new null"
                                + " object override package permits private protected pub public record return sealed"
                                + " static struct super switch this throw throws trait true false try type typeof use"
                                + " using val var void when where while yield int long double float boolean char byte"
                                + " short string bool None Some nil"));
        add(
                "python py",
                family(
                        HASH,
                        "\"\"\"(?s:.*?)\"\"\"|" + STRINGS,
                        "and as assert async await break class continue def del elif else except finally for from"
                                + " global if import in is lambda None nonlocal not or pass raise return True False"
                                + " try while with yield self"));
        add(
                "bash sh shell console zsh",
                family(
                        HASH,
                        STRINGS,
                        "case do done elif else esac export fi for function if in local return set then until while"
                                + " cd echo sudo source"));
        add(
                "hcl terraform tf",
                new Language(
                        pattern(HASH + "|" + SLASHES, DOUBLE, NEVER, NEVER, NAME + "(?=\\s*+=[^=])"),
                        words("data for if in locals module output provider resource terraform true false null var"
                                + " variable dynamic")));
        add("yaml yml", new Language(pattern(HASH, STRINGS, NEVER, NEVER, YAML_KEY), words("true false null yes no")));
        add(
                "toml ini properties",
                new Language(
                        pattern(HASH + "|(?m:^;[^\\n]*)", STRINGS, NEVER, "(?m:^\\[[^\\n]*\\])", "[\\w.-]++(?=\\s*+=)"),
                        words("true false")));
        add(
                "json",
                new Language(
                        pattern(SLASHES, DOUBLE + "(?!\\s*+:)", NEVER, NEVER, DOUBLE + "(?=\\s*+:)"),
                        words("true false null")));
        add(
                "sql",
                family(
                        "--[^\\n]*|/\\*(?s:.*?)\\*/",
                        STRINGS,
                        "select from where and or not insert into values update set delete create table index view"
                                + " primary key references join left right inner outer on group by order having limit"
                                + " as distinct null is in between like union with returning SELECT FROM WHERE AND OR"
                                + " NOT INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE INDEX VIEW PRIMARY KEY"
                                + " REFERENCES JOIN LEFT RIGHT INNER OUTER ON GROUP BY ORDER HAVING LIMIT AS DISTINCT"
                                + " NULL IS IN BETWEEN LIKE UNION WITH RETURNING"));
        add(
                "dockerfile docker",
                family(HASH, STRINGS, "FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG AS"));
        add(
                "xml html svg",
                new Language(
                        pattern("<!--(?s:.*?)-->", STRINGS, NEVER, "</?[\\w:-]++|/?>", "[\\w:-]++(?==[\"'])"),
                        Set.of()));
        add(
                "dot graphviz",
                new Language(
                        pattern(SLASHES + "|" + HASH, DOUBLE, "->|--", NEVER, NAME + "(?=\\s*+=)"),
                        words("strict graph digraph node edge subgraph")));
    }

    /** Null if it is not known. */
    static @Nullable Language of(String name) {
        return LANGUAGES.get(name.toLowerCase(Locale.ROOT));
    }

    private static Language family(String comment, String string, String keywords) {
        return new Language(pattern(comment, string, NEVER, NEVER, NEVER), words(keywords));
    }

    private static Pattern pattern(String comment, String string, String arrow, String type, String attribute) {
        return Pattern.compile("(?<c>" + comment + ")|(?<a>" + attribute + ")|(?<s>" + string + ")|(?<o>" + arrow
                + ")|(?<t>" + type + ")|(?<n>" + NUMBER + ")|[\\p{L}_][\\p{L}\\d_-]*+");
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }

    private static void add(String names, Language language) {
        for (String name : names.split(" ", -1)) {
            LANGUAGES.put(name, language);
        }
    }
}
