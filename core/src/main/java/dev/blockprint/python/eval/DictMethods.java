package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of dict and its kin. */
final class DictMethods {
    private final Budget budget;
    private final Values values;

    DictMethods(Budget budget, Values values) {
        this.budget = budget;
        this.values = values;
    }

    /** The method of this name; null if there is none. */
    @Nullable
    Function<Args, Object> find(PyDict dict, String name) {
        Map<Object, Object> map = dict.map;
        return switch (name) {
            case "get" -> args -> map.getOrDefault(Values.key(args.get(0, "the key")), otherwise(args));
            case "keys" ->
                args -> {
                    budget.items(map.size());
                    return new PySet(map.keySet());
                };
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
                    if (args.size() > 0 && dict.typeName.equals(Counters.NAME)) {
                        count(dict, args.get(0, "the values"));
                    } else if (args.size() > 0) {
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
                    PyDict copy = new PyDict(dict.typeName, dict.missing);
                    budget.items(map.size());
                    copy.map.putAll(map);
                    return copy;
                };
            case "clear" ->
                args -> {
                    map.clear();
                    return None.NONE;
                };
            case "popitem" -> args -> popItem(map, args);
            case "move_to_end" -> args -> moveToEnd(map, args);
            case "most_common" -> args -> Counters.mostCommon(map, args);
            case "elements" ->
                args -> {
                    List<Object> elements = new ArrayList<>();
                    map.forEach((key, count) -> {
                        long times = Numeric.integer(count, "a count");
                        for (long i = 0; i < times; i++) {
                            elements.add(key);
                            budget.item(elements.size());
                        }
                    });
                    return new PyList(elements);
                };
            default -> null;
        };
    }

    private static Object popItem(Map<Object, Object> map, Args args) {
        if (map.isEmpty()) {
            throw new PyError("KeyError", "the dict is empty", "test it first");
        }
        Object last = args.named().get("last");
        Iterator<Object> keys = map.keySet().iterator();
        Object key = keys.next();
        while (!Boolean.FALSE.equals(last) && keys.hasNext()) {
            key = keys.next();
        }
        Object value = map.get(key);
        map.remove(key);
        return PyTuple.of(key, value == null ? None.NONE : value);
    }

    private static Object moveToEnd(Map<Object, Object> map, Args args) {
        Object key = Values.key(args.get(0, "the key"));
        Object value = map.remove(key);
        if (value == null) {
            throw new PyError("KeyError", "the dict has no such key", "test with `in` first");
        }
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        boolean first = Boolean.FALSE.equals(args.find(1, "last"));
        map.clear();
        if (first) {
            map.put(key, value);
        }
        map.putAll(rest);
        map.put(key, value);
        return None.NONE;
    }

    private void count(PyDict counter, Object values) {
        if (values instanceof PyDict other) {
            other.map.forEach((key, count) -> Counters.add(counter, key, Numeric.integer(count, "a count")));
        } else {
            this.values.iterate(values).forEach(value -> Counters.add(counter, value, 1));
        }
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
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object pair : values.iterate(value)) {
            List<Object> two = values.iterate(pair);
            if (two.size() != 2) {
                throw PyError.value("an entry is a pair", "write (key, value)");
            }
            map.put(Values.key(two.get(0)), two.get(1));
        }
        return map;
    }
}
