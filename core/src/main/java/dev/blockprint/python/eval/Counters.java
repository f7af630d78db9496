package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code collections.Counter}. */
final class Counters {
    static final String NAME = "Counter";

    private Counters() {}

    static PyDict empty() {
        return new PyDict(NAME, Callable.of(NAME, args -> 0L));
    }

    static void add(PyDict counter, Object key, long count) {
        long before = counter.map.get(Values.key(key)) instanceof Long number ? number : 0;
        counter.map.put(Values.key(key), before + count);
    }

    /** What {@code +} gives; null for dicts that count nothing. */
    static @Nullable Object sum(PyDict a, PyDict b) {
        if (!a.typeName.equals(NAME) || !b.typeName.equals(NAME)) {
            return null;
        }
        PyDict sum = empty();
        for (PyDict one : List.of(a, b)) {
            one.map.forEach((key, count) -> add(sum, key, Numeric.integer(count, "a count")));
        }
        return sum;
    }

    /** What {@code most_common(n)} gives; equal counts stay in their order. */
    static Object mostCommon(Map<Object, Object> map, Args args) {
        List<Map.Entry<Object, Object>> entries = new ArrayList<>(map.entrySet());
        entries.sort(Comparator.comparingLong(
                (Map.Entry<Object, Object> entry) -> -Numeric.integer(entry.getValue(), "a count")));
        Object most = args.find(0, "n");
        long limit = most == null || most == None.NONE ? entries.size() : Math.max(0, Numeric.integer(most, "n"));
        return new PyList(entries.stream()
                .limit(limit)
                .map(entry -> PyTuple.of(entry.getKey(), entry.getValue()))
                .toList());
    }
}
