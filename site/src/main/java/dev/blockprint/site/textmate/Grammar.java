package dev.blockprint.site.textmate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A grammar, read from its JSON. Rules may include those of the repository, but not themselves. */
public final class Grammar {
    private static final Grammar DIAGRAM = read("blockprint.tmLanguage.json");

    private final Map<?, ?> repository;
    private final Map<String, Rule> known = new HashMap<>();
    private final List<Rule> rules;

    private Grammar(Map<?, ?> json) {
        this.repository = (Map<?, ?>) Objects.requireNonNull(json.get("repository"));
        this.rules = rules(json.get("patterns"));
    }

    /** The grammar of the native language, which editors use too. */
    public static Grammar diagram() {
        return DIAGRAM;
    }

    /** Splits a text into its lines, and these into scopes. */
    public List<List<Scoped>> lines(String text) {
        LineScopes lines = new LineScopes(rules);
        return text.lines().map(lines::next).toList();
    }

    private static Grammar read(String name) {
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(name), name)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Grammar((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Rule> rules(@Nullable Object patterns) {
        List<Rule> list = new ArrayList<>();
        if (patterns instanceof List<?> written) {
            written.forEach(rule -> list.add(rule((Map<?, ?>) Objects.requireNonNull(rule))));
        }
        return list;
    }

    private Rule rule(Map<?, ?> json) {
        String included = string(json, "include");
        if (included != null) {
            String name = included.substring(1);
            Rule rule = known.get(name);
            if (rule == null) {
                rule = rule((Map<?, ?>) Objects.requireNonNull(repository.get(name), name));
                known.put(name, rule);
            }
            return rule;
        }
        String match = string(json, "match");
        String begin = match != null ? match : Objects.requireNonNull(string(json, "begin"));
        String end = string(json, "end");
        return new Rule(
                Pattern.compile(begin),
                end == null ? null : Pattern.compile(end),
                string(json, "name"),
                string(json, "contentName"),
                captures(json.get(match != null ? "captures" : "beginCaptures")),
                captures(json.get("endCaptures")),
                rules(json.get("patterns")));
    }

    private static Map<Integer, String> captures(@Nullable Object json) {
        Map<Integer, String> captures = new HashMap<>();
        if (json instanceof Map<?, ?> groups) {
            groups.forEach((group, scope) -> captures.put(
                    Integer.valueOf(String.valueOf(group)),
                    Objects.requireNonNull(string((Map<?, ?>) Objects.requireNonNull(scope), "name"))));
        }
        return captures;
    }

    private static @Nullable String string(Map<?, ?> json, String key) {
        Object value = json.get(key);
        return value == null ? null : value.toString();
    }
}
