package dev.blockprint.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a path means as the reader of diagrams does: in the body where it stands, then in those around it, then
 * everywhere if there is but one; {@code vpc.web} also finds a web that is deeper inside vpc.
 */
final class Lookup {
    private final Map<String, List<Symbol>> everywhere = new LinkedHashMap<>();
    private final Map<Symbol, Scope> homes = new LinkedHashMap<>();

    void add(Symbol symbol, Scope scope) {
        everywhere
                .computeIfAbsent(Scope.key(symbol.name()), any -> new ArrayList<>())
                .add(symbol);
        homes.put(symbol, scope);
    }

    @Nullable
    Scope home(Symbol symbol) {
        return homes.get(symbol);
    }

    boolean knows(String name) {
        return everywhere.containsKey(name);
    }

    /** For each name of the path its symbol, or null for a number of a series; empty if it means nothing, or too much. */
    List<@Nullable Symbol> resolve(List<String> path, Scope scope) {
        for (Scope around = scope; around != null; around = around.around) {
            Symbol first = around.names.get(path.get(0));
            List<@Nullable Symbol> found = first == null ? List.of() : descend(first, path);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<List<@Nullable Symbol>> results = new ArrayList<>();
        List<Symbol> starts = everywhere.getOrDefault(path.get(0), List.of());
        starts.forEach(start -> results.add(descend(start, path)));
        results.removeIf(List::isEmpty);
        if (results.isEmpty() && path.size() == 2) {
            for (Symbol start : starts) {
                deeper(start, path.get(1), results);
            }
        }
        return results.size() == 1 ? results.get(0) : List.of();
    }

    private void deeper(Symbol start, String name, List<List<@Nullable Symbol>> results) {
        Scope inside = start.inside();
        for (Symbol candidate : everywhere.getOrDefault(name, List.of())) {
            Scope home = homes.get(candidate);
            if (inside != null && home != null && home.isInside(inside)) {
                results.add(List.of(start, candidate));
            }
        }
    }

    private static List<@Nullable Symbol> descend(Symbol start, List<String> path) {
        List<@Nullable Symbol> found = new ArrayList<>();
        found.add(start);
        Symbol at = start;
        boolean counted = false;
        for (String part : path.subList(1, path.size())) {
            if (at.isSeries() && !counted && part.matches("[0-9]{1,9}")) {
                counted = true;
                found.add(null);
                continue;
            }
            Scope inside = at.inside();
            Symbol next = inside == null ? null : inside.names.get(part);
            if (next == null) {
                return List.of();
            }
            found.add(next);
            at = next;
            counted = false;
        }
        return found;
    }
}
