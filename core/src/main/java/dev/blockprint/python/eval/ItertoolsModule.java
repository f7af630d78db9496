package dev.blockprint.python.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The module {@code itertools}. */
final class ItertoolsModule implements Module {
    private final Machine machine;
    private final Values values;

    ItertoolsModule(Machine machine) {
        this.machine = machine;
        this.values = machine.values;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "count" ->
                Module.function(name, args -> {
                    long first = args.size() > 0 ? args.integer(0, "the first") : 0;
                    Object step = args.find(1, "step");
                    long by = step == null ? 1 : Numeric.integer(step, "the step");
                    return new PyIterator(Stream.<Object>iterate(first, n -> (Object) ((Long) n + by))
                            .iterator());
                });
            case "cycle" -> Module.function(name, this::cycle);
            case "repeat" ->
                Module.function(name, args -> {
                    Object value = args.get(0, "a value");
                    Stream<Object> all = Stream.generate(() -> value);
                    return new PyIterator(
                            (args.size() > 1 ? all.limit(Math.max(0, args.integer(1, "how often"))) : all).iterator());
                });
            case "chain" ->
                new Callable.Type(name, args -> {
                    List<Object> all = new ArrayList<>();
                    for (Object list : args.positional()) {
                        all.addAll(values.iterate(list));
                        machine.budget.items(all.size());
                    }
                    return new PyIterator(all.iterator());
                });
            case "islice" -> Module.function(name, this::slice);
            case "product" -> Module.function(name, this::product);
            case "pairwise" ->
                Module.function(name, args -> {
                    List<Object> items = values.iterate(args.get(0, "values"));
                    List<Object> pairs = new ArrayList<>();
                    for (int i = 1; i < items.size(); i++) {
                        pairs.add(PyTuple.of(items.get(i - 1), items.get(i)));
                    }
                    return new PyIterator(pairs.iterator());
                });
            case "combinations" -> Module.function(name, args -> chosen(args, false));
            case "permutations" -> Module.function(name, args -> chosen(args, true));
            case "zip_longest" -> Module.function(name, this::zipLongest);
            case "groupby" -> Module.function(name, this::groups);
            case "accumulate" -> Module.function(name, this::accumulate);
            case "takewhile", "dropwhile" -> Module.function(name, args -> some(args, name.equals("takewhile")));
            default -> null;
        };
    }

    private Object cycle(Args args) {
        List<Object> items = values.iterate(args.get(0, "values"));
        return new PyIterator(new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return !items.isEmpty();
            }

            @Override
            public Object next() {
                Object item = items.get(next);
                next = (next + 1) % items.size();
                return item;
            }
        });
    }

    private Object slice(Args args) {
        Iterator<Object> each = values.iterator(args.get(0, "values"));
        boolean both = args.size() > 2;
        long from = both ? bound(args, 1, 0) : 0;
        long to = bound(args, both ? 2 : 1, Long.MAX_VALUE);
        long step = args.size() > 3 ? Math.max(1, args.integer(3, "the step")) : 1;
        List<Object> part = new ArrayList<>();
        for (long i = 0; i < to && each.hasNext(); i++) {
            Object item = each.next();
            machine.budget.item(part.size());
            if (i >= from && (i - from) % step == 0) {
                part.add(item);
            }
        }
        return new PyIterator(part.iterator());
    }

    private static long bound(Args args, int index, long otherwise) {
        return args.get(index, "an end") == None.NONE ? otherwise : args.integer(index, "an end");
    }

    private Object product(Args args) {
        Object repeat = args.named().get("repeat");
        long times = repeat == null ? 1 : Numeric.integer(repeat, "repeat");
        List<Object> rows = new ArrayList<>(List.of(new PyTuple(List.of())));
        for (long n = 0; n < times; n++) {
            for (Object value : args.positional()) {
                List<Object> longer = new ArrayList<>();
                List<Object> items = values.iterate(value);
                machine.budget.items((long) rows.size() * items.size());
                for (Object row : rows) {
                    for (Object item : items) {
                        List<Object> next = new ArrayList<>(((PyTuple) row).items());
                        next.add(item);
                        longer.add(new PyTuple(next));
                    }
                }
                rows = longer;
            }
            machine.budget.item(rows.size());
        }
        return new PyIterator(rows.iterator());
    }

    private Object chosen(Args args, boolean ordered) {
        List<Object> items = values.iterate(args.get(0, "values"));
        Object length = args.find(1, "r");
        long count = length == null || length == None.NONE ? items.size() : Numeric.integer(length, "how many");
        List<Object> rows = new ArrayList<>();
        if (count >= 0 && count <= items.size()) {
            choose(items, (int) count, ordered, new ArrayDeque<>(), 0, rows);
        }
        return new PyIterator(rows.iterator());
    }

    private void choose(
            List<Object> items, int count, boolean ordered, Deque<Integer> chosen, int from, List<Object> rows) {
        machine.budget.item(rows.size());
        if (chosen.size() == count) {
            rows.add(new PyTuple(chosen.stream().map(items::get).toList()));
            return;
        }
        for (int i = ordered ? 0 : from; i < items.size(); i++) {
            if (!chosen.contains(i)) {
                chosen.addLast(i);
                choose(items, count, ordered, chosen, i + 1, rows);
                chosen.removeLast();
            }
        }
    }

    private Object zipLongest(Args args) {
        Object fill = args.named().getOrDefault("fillvalue", None.NONE);
        List<List<Object>> lists =
                args.positional().stream().map(values::iterate).toList();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            List<Object> row = new ArrayList<>();
            for (List<Object> list : lists) {
                row.add(i < list.size() ? list.get(i) : fill);
            }
            rows.add(new PyTuple(row));
            machine.budget.item(rows.size());
        }
        return new PyIterator(rows.iterator());
    }

    private Object groups(Args args) {
        Object key = args.find(1, "key");
        List<Object> groups = new ArrayList<>();
        PyList members = new PyList(List.of());
        Object last = null;
        for (Object item : values.iterate(args.get(0, "values"))) {
            Object now = key == null || key == None.NONE ? item : Calls.with(key, item, args.span());
            if (last == null || !values.equal(last, now)) {
                members = new PyList(List.of());
                groups.add(PyTuple.of(now, members));
            }
            members.items.add(item);
            last = now;
        }
        return new PyIterator(groups.iterator());
    }

    private Object accumulate(Args args) {
        List<Object> sums = new ArrayList<>();
        Object function = args.find(1, "func");
        for (Object item : values.iterate(args.get(0, "values"))) {
            if (sums.isEmpty()) {
                sums.add(item);
                continue;
            }
            Object before = sums.get(sums.size() - 1);
            sums.add(
                    function == null || function == None.NONE
                            ? machine.operators.binary("+", before, item, args.span())
                            : Calls.callable(function).call(new Args(List.of(before, item), Map.of(), args.span())));
        }
        return new PyIterator(sums.iterator());
    }

    private Object some(Args args, boolean first) {
        List<Object> kept = new ArrayList<>();
        boolean holds = true;
        for (Object item : values.iterate(args.get(1, "values"))) {
            holds = holds && values.truth(Calls.with(args.get(0, "a function"), item, args.span()));
            if (holds == first) {
                kept.add(item);
            }
        }
        return new PyIterator(kept.iterator());
    }
}
