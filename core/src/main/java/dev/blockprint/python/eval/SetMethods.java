package dev.blockprint.python.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of set. */
final class SetMethods {
    private final Budget budget;
    private final Values values;

    SetMethods(Budget budget, Values values) {
        this.budget = budget;
        this.values = values;
    }

    /** The method of this name; null if there is none. */
    @Nullable
    Function<Args, Object> find(PySet set, String name) {
        Set<Object> items = set.items;
        return switch (name) {
            case "add" ->
                args -> {
                    items.add(Values.key(args.get(0, "the item")));
                    return None.NONE;
                };
            case "discard", "remove" -> args -> remove(items, args.get(0, "the item"), name.equals("remove"));
            case "clear" ->
                args -> {
                    items.clear();
                    return None.NONE;
                };
            case "pop" -> args -> pop(items);
            case "copy" -> args -> combined(set, args, Set::addAll);
            case "union" -> args -> combined(set, args, Set::addAll);
            case "intersection" -> args -> combined(set, args, Set::retainAll);
            case "difference" -> args -> combined(set, args, Set::removeAll);
            case "symmetric_difference" ->
                args -> combined(set, args, (one, other) -> {
                    Set<Object> both = new LinkedHashSet<>(one);
                    both.retainAll(other);
                    one.addAll(other);
                    one.removeAll(both);
                });
            case "update" -> args -> replace(set, combined(set, args, Set::addAll));
            case "intersection_update" -> args -> replace(set, combined(set, args, Set::retainAll));
            case "difference_update" -> args -> replace(set, combined(set, args, Set::removeAll));
            case "issubset" -> args -> other(args).containsAll(items);
            case "issuperset" -> args -> items.containsAll(other(args));
            case "isdisjoint" -> args -> other(args).stream().noneMatch(items::contains);
            default -> null;
        };
    }

    private static Object remove(Set<Object> items, Object item, boolean needed) {
        if (!items.remove(Values.key(item)) && needed) {
            throw new PyError("KeyError", "the set has no such item", "use discard(…), or test with `in` first");
        }
        return None.NONE;
    }

    private static Object pop(Set<Object> items) {
        if (items.isEmpty()) {
            throw new PyError("KeyError", "the set is empty", "test it first");
        }
        Object first = items.iterator().next();
        items.remove(first);
        return first;
    }

    private Set<Object> other(Args args) {
        return keys(args.get(0, "the other values"));
    }

    private Set<Object> keys(Object value) {
        Set<Object> keys = new LinkedHashSet<>();
        values.iterate(value).forEach(item -> keys.add(Values.key(item)));
        return keys;
    }

    private PySet combined(PySet set, Args args, BiConsumer<Set<Object>, Set<Object>> how) {
        PySet result = new PySet(set.items);
        for (Object other : List.copyOf(args.positional())) {
            how.accept(result.items, keys(other));
            budget.items(result.items.size());
        }
        budget.items(result.items.size());
        return result;
    }

    private static Object replace(PySet set, PySet by) {
        set.items.clear();
        set.items.addAll(by.items);
        return None.NONE;
    }
}
