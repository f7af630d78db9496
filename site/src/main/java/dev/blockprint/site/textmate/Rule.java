package dev.blockprint.site.textmate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a grammar.
 *
 * @param begin what it matches, or what opens it
 * @param end what closes it; null if it is over with its match
 * @param name the scope of all of it; null if it has none
 * @param content the scope between begin and end; null if it has none
 * @param captures the scopes of the match's groups
 * @param endCaptures the scopes of the groups of {@code end}
 * @param inside the rules that hold between begin and end
 */
record Rule(
        Pattern begin,
        @Nullable Pattern end,
        @Nullable String name,
        @Nullable String content,
        Map<Integer, String> captures,
        Map<Integer, String> endCaptures,
        List<Rule> inside) {
    Rule {
        captures = Map.copyOf(captures);
        endCaptures = Map.copyOf(endCaptures);
        inside = List.copyOf(inside);
    }
}
