package dev.blockprint.site.textmate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits one line after the other; what is open at the end of a line is open in the next. */
final class LineScopes {
    /** An open rule; {@code scope} is that of its content. */
    private record Open(@Nullable Rule rule, String outer, String scope) {}

    /** What is longer is data; searching it by many patterns would take long. */
    private static final int LONGEST = 2_000;

    private final List<Rule> top;
    /** Where a pattern was found on this line the last time. */
    private final Map<Pattern, Matcher> matches = new HashMap<>();
    /** Patterns that are not found on the rest of this line. */
    private final Set<Pattern> absent = new HashSet<>();

    private final Deque<Open> open = new ArrayDeque<>();
    private List<Scoped> found = new ArrayList<>();

    LineScopes(List<Rule> top) {
        this.top = top;
        open.push(new Open(null, "", ""));
    }

    List<Scoped> next(String line) {
        found = new ArrayList<>();
        matches.clear();
        absent.clear();
        if (line.length() > LONGEST) {
            add(0, line.length(), open.element().scope());
            return found;
        }
        int at = 0;
        while (at >= 0) {
            at = step(line, at);
        }
        return found;
    }

    /** Takes the match that comes first, and of two at one place the one whose rule does; -1 if there is none. */
    private int step(String line, int at) {
        Open now = open.element();
        Rule current = now.rule();
        Matcher first = current == null || current.end() == null ? null : find(current.end(), line, at);
        Rule rule = null;
        for (Rule candidate : current == null ? top : current.inside()) {
            Matcher matcher = find(candidate.begin(), line, at);
            if (matcher != null && matcher.end() > at && (first == null || matcher.start() < first.start())) {
                first = matcher;
                rule = candidate;
            }
        }
        if (first == null) {
            add(at, line.length(), now.scope());
            return -1;
        }
        add(at, first.start(), now.scope());
        if (rule == null && current != null) {
            groups(first, now.outer(), current.endCaptures());
            open.pop();
        } else if (rule != null) {
            String scope = join(now.scope(), rule.name());
            groups(first, scope, rule.captures());
            if (rule.end() != null) {
                open.push(new Open(rule, scope, join(scope, rule.content())));
            }
        }
        return first.end();
    }

    /** What is found once holds until the place is passed. */
    private @Nullable Matcher find(Pattern pattern, String line, int from) {
        Matcher last = matches.get(pattern);
        if (last != null && last.start() >= from) {
            return last;
        }
        Matcher matcher = pattern.matcher(line);
        matcher.region(from, line.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (absent.contains(pattern) || !matcher.find()) {
            absent.add(pattern);
            return null;
        }
        matches.put(pattern, matcher);
        return matcher;
    }

    private void groups(Matcher match, String scope, Map<Integer, String> captures) {
        int at = match.start();
        for (int group = captures.containsKey(0) ? 0 : 1; group <= match.groupCount(); group++) {
            String name = captures.get(group);
            if (name != null && match.start(group) >= at && match.end(group) > match.start(group)) {
                add(at, match.start(group), scope);
                add(match.start(group), match.end(group), join(scope, name));
                at = match.end(group);
            }
        }
        add(at, match.end(), scope);
    }

    private void add(int start, int end, String scope) {
        if (end > start) {
            found.add(new Scoped(start, end, scope));
        }
    }

    private static String join(String outer, @Nullable String inner) {
        return inner == null ? outer : outer.isEmpty() ? inner : outer + " " + inner;
    }
}
