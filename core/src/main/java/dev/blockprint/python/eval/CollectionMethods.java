package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of list, tuple, dict and set. */
final class CollectionMethods {
    private final Budget budget;
    private final Values values;
    private final Sorter sorter;

    CollectionMethods(Budget budget, Values values, Sorter sorter) {
        this.budget = budget;
        this.values = values;
        this.sorter = sorter;
    }

    /** The method of {@code receiver}; null if there is none of this name. */
    @Nullable
    Callable find(Object receiver, String name) {
        Function<Args, Object> body = null;
        if (receiver instanceof PyList list) {
            body = list(list, name);
        } else if (receiver instanceof PyTuple tuple) {
            body = tuple(tuple.items(), name);
        } else if (receiver instanceof PyDict dict) {
            body = dict(dict.map, name);
        } else if (receiver instanceof PySet set) {
            body = set(set, name);
        }
        return body == null ? null : Callable.of(name, body);
    }

    private @Nullable Function<Args, Object> list(PyList list, String name) {
        List<Object> items = list.items;
        return switch (name) {
            case "append" ->
                args -> {
                    items.add(args.get(0, "the item"));
                    budget.items(items.size() / 100);
                    return size(items.size());
                };
            case "extend" ->
                args -> {
                    items.addAll(values.iterate(args.get(0, "the items")));
                    return size(items.size());
                };
            case "insert" ->
                args -> {
                    int at = (int) Math.max(0, Math.min(position(args.integer(0, "the place"), items), items.size()));
                    items.add(at, args.get(1, "the item"));
                    budget.items(items.size());
                    return None.NONE;
                };
            case "pop" -> args -> items.remove(place(args.size() == 0 ? -1 : args.integer(0, "the place"), items));
            case "remove" ->
                args -> {
                    items.remove(index(items, args.get(0, "the item")));
                    return None.NONE;
                };
            case "clear" ->
                args -> {
                    items.clear();
                    return None.NONE;
                };
            case "copy" -> args -> values.list(list);
            case "reverse" ->
                args -> {
                    budget.items(items.size());
                    Collections.reverse(items);
                    return None.NONE;
                };
            case "sort" ->
                args -> {
                    List<Object> sorted = sorter.sorted(new ArrayList<>(items), args);
                    items.clear();
                    items.addAll(sorted);
                    return None.NONE;
                };
            default -> tuple(items, name);
        };
    }

    private Object size(int size) {
        if (size > 100_000) {
            budget.items(size);
        }
        return None.NONE;
    }

    private @Nullable Function<Args, Object> tuple(List<Object> items, String name) {
        return switch (name) {
            case "index" -> args -> (long) index(items, args.get(0, "the item"));
            case "count" ->
                args -> {
                    budget.items(items.size());
                    return items.stream()
                            .filter(item -> values.equal(item, args.get(0, "the item")))
                            .count();
                };
            default -> null;
        };
    }

    private int index(List<Object> items, Object wanted) {
        budget.items(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (values.equal(items.get(i), wanted)) {
                return i;
            }
        }
        throw PyError.value("the item is not in the list", "test with `in` first");
    }

    private static long position(long index, List<?> items) {
        return index < 0 ? index + items.size() : index;
    }

    /** The place that an index means; an IndexError if there is none. */
    static int place(long index, List<?> items) {
        long at = position(index, items);
        if (at < 0 || at >= items.size()) {
            throw new PyError(
                    "IndexError",
                    "there is no item " + index + ": there are " + items.size(),
                    "the first one is 0, the last one -1");
        }
        return (int) at;
    }

    private @Nullable Function<Args, Object> dict(Map<Object, Object> map, String name) {
        return switch (name) {
            case "get" -> args -> map.getOrDefault(Values.key(args.get(0, "the key")), otherwise(args));
            case "keys" -> args -> copy(map.keySet());
            case "values" -> args -> copy(map.values());
            case "items" ->
                args -> {
                    budget.items(map.size());
                    List<Object> pairs = new ArrayList<>();
                    map.forEach((key, value) -> pairs.add(new PyTuple(List.of(key, value))));
                    return new PyList(pairs);
                };
            case "update" ->
                args -> {
                    if (args.size() > 0) {
                        map.putAll(pairs(args.get(0, "the entries")));
                    }
                    map.putAll(args.named());
                    budget.items(map.size());
                    return None.NONE;
                };
            case "setdefault" ->
                args -> {
                    Object key = Values.key(args.get(0, "the key"));
                    map.putIfAbsent(key, otherwise(args));
                    return map.getOrDefault(key, None.NONE);
                };
            case "pop" ->
                args -> {
                    Object key = Values.key(args.get(0, "the key"));
                    if (!map.containsKey(key) && args.size() < 2) {
                        throw new PyError(
                                "KeyError", "the dict has no key " + key, "give a second value for that case");
                    }
                    Object removed = map.remove(key);
                    return removed == null ? otherwise(args) : removed;
                };
            case "copy" ->
                args -> {
                    PyDict copy = new PyDict();
                    budget.items(map.size());
                    copy.map.putAll(map);
                    return copy;
                };
            case "clear" ->
                args -> {
                    map.clear();
                    return None.NONE;
                };
            default -> null;
        };
    }

    private static Object otherwise(Args args) {
        Object given = args.find(1, "default");
        return given == null ? None.NONE : given;
    }

    private PyList copy(java.util.Collection<Object> items) {
        budget.items(items.size());
        return new PyList(items);
    }

    /** The entries of a dict, or of pairs. */
    Map<Object, Object> pairs(Object value) {
        if (value instanceof PyDict dict) {
            budget.items(dict.map.size());
            return dict.map;
        }
        Map<Object, Object> map = new java.util.LinkedHashMap<>();
        for (Object pair : values.iterate(value)) {
            List<Object> two = values.iterate(pair);
            if (two.size() != 2) {
                throw PyError.value("an entry is a pair", "write (key, value)");
            }
            map.put(Values.key(two.get(0)), two.get(1));
        }
        return map;
    }

    private @Nullable Function<Args, Object> set(PySet set, String name) {
        return switch (name) {
            case "add" ->
                args -> {
                    set.items.add(Values.key(args.get(0, "the item")));
                    return None.NONE;
                };
            case "discard", "remove" ->
                args -> {
                    set.items.remove(Values.key(args.get(0, "the item")));
                    return None.NONE;
                };
            case "update" ->
                args -> {
                    set.items.addAll(values.iterate(args.get(0, "the items")));
                    budget.items(set.items.size());
                    return None.NONE;
                };
            case "copy" ->
                args -> {
                    budget.items(set.items.size());
                    return new PySet(set.items);
                };
            case "union" ->
                args -> {
                    PySet both = new PySet(set.items);
                    both.items.addAll(values.iterate(args.get(0, "the items")));
                    budget.items(both.items.size());
                    return both;
                };
            default -> null;
        };
    }
}
