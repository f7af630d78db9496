package dev.blockprint.model.read;

import dev.blockprint.language.Endpoint.Reference;
import dev.blockprint.language.Name;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds elements by the names that lead to them: in the groups around first, then anywhere if there is but one. */
final class Scopes {
    private final Diagnostics diagnostics;
    private final AttributeReader styles;
    private final Map<String, List<Named>> everywhere = new LinkedHashMap<>();
    private final Set<String> excused = new HashSet<>();
    private boolean incomplete;

    Scopes(Diagnostics diagnostics, AttributeReader styles) {
        this.diagnostics = diagnostics;
        this.styles = styles;
    }

    /** Two ways to write one letter make one name. */
    static String key(Name name) {
        return Normalizer.normalize(name.text(), Normalizer.Form.NFC);
    }

    void add(GroupDraft scope, String name, Named named) {
        scope.names.put(name, named);
        everywhere.computeIfAbsent(name, unused -> new ArrayList<>()).add(named);
    }

    boolean knows(String name) {
        return everywhere.containsKey(name);
    }

    /** Nobody is told that these are unknown: they stand in what could not be read. */
    void excuse(List<String> names) {
        excused.addAll(names);
    }

    /** Nobody is told that anything is unknown: a part of the diagram is missing. */
    void excuseAll() {
        incomplete = true;
    }

    /** The elements that {@code reference} means, seen from {@code scope}; empty if there are none, which is said. */
    List<Draft> find(Reference reference, GroupDraft scope) {
        List<String> path = reference.path().stream().map(Scopes::key).toList();
        for (GroupDraft around = scope; around != null; around = around.parent) {
            Named first = around.names.get(path.get(0));
            if (first != null) {
                List<Draft> found = descend(first, path, 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        List<Named> starts = everywhere.getOrDefault(path.get(0), List.of());
        Set<List<Draft>> results = new LinkedHashSet<>();
        for (Named start : starts) {
            results.add(descend(start, path, 1));
        }
        results.remove(List.<Draft>of());
        if (results.isEmpty() && path.size() == 2) {
            results.addAll(deeper(starts, path));
        }
        if (results.size() == 1) {
            return results.iterator().next();
        }
        if (results.size() > 1) {
            ambiguous(reference, new ArrayList<>(results));
            return List.of();
        }
        unknown(reference, path, starts);
        return List.of();
    }

    private List<Draft> descend(Named named, List<String> path, int at) {
        if (named instanceof Series series) {
            return descendSeries(series, path, at);
        }
        if (at == path.size()) {
            return List.of((Draft) named);
        }
        if (!(named instanceof GroupDraft group)) {
            return List.of();
        }
        Named next = group.names.get(path.get(at));
        if (next != null) {
            return descend(next, path, at + 1);
        }
        return List.of();
    }

    /** {@code vpc.web} also finds a web that is in a group inside vpc. */
    private Set<List<Draft>> deeper(List<Named> starts, List<String> path) {
        Set<List<Draft>> results = new LinkedHashSet<>();
        for (Named candidate : everywhere.getOrDefault(path.get(1), List.of())) {
            List<Draft> found = descend(candidate, path, 2);
            for (Named start : starts) {
                if (start instanceof Draft group
                        && !found.isEmpty()
                        && found.get(0).isInside(group)) {
                    results.add(found);
                }
            }
        }
        return results;
    }

    private List<Draft> descendSeries(Series series, List<String> path, int at) {
        if (at == path.size()) {
            return List.copyOf(series.elements);
        }
        if (path.get(at).matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(path.get(at));
            return number >= 1 && number <= series.elements.size()
                    ? descend(series.elements.get(number - 1), path, at + 1)
                    : List.of();
        }
        List<Draft> all = new ArrayList<>();
        for (Draft element : series.elements) {
            all.addAll(descend(element, path, at));
        }
        return all;
    }

    private void ambiguous(Reference reference, List<List<Draft>> results) {
        List<String> ways = results.stream()
                .map(found -> found.get(0))
                .filter(Scopes::canBeWritten)
                .map(Draft::id)
                .limit(2)
                .toList();
        diagnostics.error(
                reference.span(),
                "\"" + reference.written() + "\" is the name of " + results.size() + " elements",
                ways.size() < 2
                        ? "give the groups around them names, such as vpc = group { … }, and write vpc."
                                + reference.written()
                        : "write " + String.join(" or ", ways));
    }

    /** Whether its id is made of declared names alone. */
    private static boolean canBeWritten(Draft draft) {
        for (Draft at = draft; at.parent != null; at = at.parent) {
            String local = at.local == null ? "" : at.local;
            int dot = local.indexOf('.');
            if (!at.parent.names.containsKey(dot < 0 ? local : local.substring(0, dot))) {
                return false;
            }
        }
        return true;
    }

    private void unknown(Reference reference, List<String> path, List<Named> starts) {
        String written = reference.written();
        if (incomplete || diagnostics.isFull() || path.stream().anyMatch(excused::contains)) {
            return;
        }
        if (path.size() == 1 && styles.isStyle(path.get(0))) {
            diagnostics.error(
                    reference.span(),
                    "\"" + written + "\" is a style, not an element",
                    "put it between brackets: [" + written + "]");
            return;
        }
        if (path.size() > 1 && !starts.isEmpty()) {
            inside(reference, path, starts.get(0));
            return;
        }
        diagnostics.error(
                reference.span(),
                "unknown name \"" + written + "\"",
                Nearest.advice(
                        path.get(path.size() - 1),
                        everywhere.keySet(),
                        "declare it first: " + path.get(path.size() - 1) + " = box"));
    }

    private void inside(Reference reference, List<String> path, Named start) {
        String last = path.get(path.size() - 1);
        if (start instanceof Series series) {
            diagnostics.error(
                    reference.span(),
                    "there is no \"" + reference.written() + "\"",
                    "write " + path.get(0) + ".1 to " + path.get(0) + "." + series.elements.size());
        } else if (start instanceof GroupDraft group) {
            diagnostics.error(
                    reference.span(),
                    "there is no \"" + last + "\" in \"" + path.get(0) + "\"",
                    Nearest.advice(
                            last,
                            group.names.keySet().stream().sorted().toList(),
                            "declare it there, or drop " + path.get(0) + "."));
        } else {
            diagnostics.error(
                    reference.span(), "\"" + path.get(0) + "\" is no group", "write the name of the element alone");
        }
    }
}
