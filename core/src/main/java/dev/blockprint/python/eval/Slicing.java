package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands between brackets behind a value. */
final class Slicing {
    private static final Span NOWHERE = new Span(0, 0);

    private final Machine machine;

    Slicing(Machine machine) {
        this.machine = machine;
    }

    Object item(Object container, Object index) {
        if (container instanceof PyDict dict) {
            Object value = dict.map.get(Values.key(index));
            if (value == null && dict.missing != null) {
                value = dict.missing.call(new Args(List.of(), Map.of(), NOWHERE));
                dict.map.put(Values.key(index), value);
            }
            if (value == null) {
                throw new PyError(
                        "KeyError",
                        "the dict has no key " + machine.texts.repr(index),
                        "use get(…) if it may be missing");
            }
            return value;
        }
        if (container instanceof UserClass type && type.constants != null) {
            return Enums.named(type, type.constants, index);
        }
        if (container instanceof PyNothing || container instanceof Callable) {
            // A type with what it holds, such as list[str].
            return container;
        }
        Callable own = container instanceof PyObject object ? object.method("__getitem__") : null;
        if (own != null) {
            return own.call(new Args(List.of(index), Map.of(), NOWHERE));
        }
        if (container instanceof Thing thing && thing.attribute("__getitem__") instanceof Callable item) {
            return item.call(new Args(List.of(index), Map.of(), NOWHERE));
        }
        List<Object> items = items(container);
        return items.get(CollectionMethods.place(Numeric.integer(index, "an index"), items));
    }

    private List<Object> items(Object container) {
        if (container instanceof PyList list) {
            return list.items;
        } else if (container instanceof PyTuple tuple) {
            return tuple.items();
        } else if (container instanceof PyRange || container instanceof String) {
            return machine.values.iterate(container);
        }
        throw PyError.type(Texts.article(container) + " has no items", "brackets work on lists, texts and dicts");
    }

    Object part(Object container, @Nullable Object from, @Nullable Object to, @Nullable Object by) {
        List<Object> items = items(container);
        long step = by == null ? 1 : Numeric.integer(by, "the step");
        if (step == 0) {
            throw PyError.value("the step of a slice is not 0", "use 1 or -1");
        }
        long size = items.size();
        long low = step > 0 ? 0 : -1;
        long high = step > 0 ? size : size - 1;
        long start = from == null ? (step > 0 ? low : high) : clamp(from, size, low, high);
        long end = to == null ? (step > 0 ? high : low) : clamp(to, size, low, high);
        List<Object> part = new ArrayList<>();
        for (long i = start; step > 0 ? i < end : i > end; i += Math.max(-size - 1, Math.min(step, size + 1))) {
            part.add(items.get((int) i));
        }
        machine.budget.items(part.size());
        if (container instanceof String) {
            StringBuilder text = new StringBuilder();
            part.forEach(text::append);
            return text.toString();
        }
        return container instanceof PyTuple ? new PyTuple(part) : new PyList(part);
    }

    private static long clamp(Object index, long size, long low, long high) {
        long at = Numeric.integer(index, "a slice's end");
        return Math.max(low, Math.min(at < 0 ? at + size : at, high));
    }
}
