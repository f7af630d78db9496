package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of list, deque and tuple. */
final class ListMethods {
    private final Budget budget;
    private final Values values;
    private final Sorter sorter;

    ListMethods(Budget budget, Values values, Sorter sorter) {
        this.budget = budget;
        this.values = values;
        this.sorter = sorter;
    }

    /** The method of a list; null if there is none of this name. */
    @Nullable
    Function<Args, Object> list(PyList list, String name) {
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
            case "appendleft" ->
                args -> {
                    items.add(0, args.get(0, "the item"));
                    return size(items.size());
                };
            case "popleft" -> args -> items.remove(place(0, items));
            case "extendleft" ->
                args -> {
                    values.iterate(args.get(0, "the items")).forEach(item -> items.add(0, item));
                    return size(items.size());
                };
            case "rotate" ->
                args -> {
                    budget.items(items.size());
                    Collections.rotate(items, (int) (args.size() == 0 ? 1 : args.integer(0, "how far") % 100_000));
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

    @Nullable
    Function<Args, Object> tuple(List<Object> items, String name) {
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
}
