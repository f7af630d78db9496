package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What sorted, min and max have in common. */
final class Sorter {
    private final Budget budget;
    private final Values values;

    Sorter(Budget budget, Values values) {
        this.budget = budget;
        this.values = values;
    }

    /** Sorted by {@code key}, backwards if {@code reverse} says so; equal ones stay in their order. */
    List<Object> sorted(List<Object> items, Args args) {
        budget.items(items.size() * 8L);
        Object reverse = args.named().get("reverse");
        boolean backwards = reverse != null && values.truth(reverse);
        List<Integer> order = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            order.add(i);
            keys.add(key(items.get(i), args));
        }
        order.sort((a, b) -> {
            int compared = values.compare(keys.get(a), keys.get(b));
            return backwards ? -compared : compared;
        });
        List<Object> sorted = new ArrayList<>();
        order.forEach(i -> sorted.add(items.get(i)));
        return sorted;
    }

    /** The least or the greatest. */
    Object extreme(Args args, int sign) {
        List<Object> items = args.size() == 1 ? values.iterate(args.get(0, "")) : args.positional();
        if (items.isEmpty()) {
            Object otherwise = args.named().get("default");
            if (otherwise != null) {
                return otherwise;
            }
            throw PyError.value("there is nothing to choose from", "give a default: max(values, default=0)");
        }
        Object best = items.get(0);
        for (Object item : items) {
            if (values.compare(key(item, args), key(best, args)) * sign > 0) {
                best = item;
            }
        }
        return best;
    }

    private static Object key(Object item, Args args) {
        return args.named().get("key") instanceof Callable key
                ? key.call(new Args(Collections.singletonList(item), Map.of(), args.span()))
                : item;
    }
}
