package dev.blockprint.python.eval;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of list, tuple, dict and set, and of what can be gone through once. */
final class CollectionMethods {
    private final Values values;
    private final ListMethods lists;
    private final DictMethods dicts;
    private final SetMethods sets;

    CollectionMethods(Budget budget, Values values, Sorter sorter) {
        this.values = values;
        this.lists = new ListMethods(budget, values, sorter);
        this.dicts = new DictMethods(budget, values);
        this.sets = new SetMethods(budget, values);
    }

    /** What {@code receiver} has under a name; null if nothing. */
    @Nullable
    Object find(Object receiver, String name) {
        Function<Args, Object> body = null;
        if (receiver instanceof PyList list) {
            body = lists.list(list, name);
        } else if (receiver instanceof PyTuple tuple) {
            Object field = tuple.field(name);
            if (field != null) {
                return field;
            }
            body = tuple.type() == null ? null : named(tuple, tuple.type(), name);
            body = body == null ? lists.tuple(tuple.items(), name) : body;
        } else if (receiver instanceof PyDict dict) {
            body = dicts.find(dict, name);
        } else if (receiver instanceof PySet set) {
            body = sets.find(set, name);
        } else if (receiver instanceof PyGenerator || receiver instanceof PyIterator) {
            body = switch (name) {
                case "__next__", "send" -> args -> next(receiver);
                case "close" -> args -> None.NONE;
                default -> null;
            };
        }
        return body == null ? null : Callable.of(name, body);
    }

    private Object next(Object receiver) {
        var each = receiver instanceof PyGenerator generator ? generator.values() : values.iterator(receiver);
        if (!each.hasNext()) {
            throw new PyError("StopIteration", "there is nothing more", "use a `for`");
        }
        return each.next();
    }

    private static @Nullable Function<Args, Object> named(PyTuple tuple, TupleType type, String name) {
        return switch (name) {
            case "_asdict" ->
                args -> {
                    PyDict dict = new PyDict();
                    type.fields().forEach(field -> dict.map.put(field, value(tuple, field)));
                    return dict;
                };
            case "_replace" ->
                args -> new PyTuple(
                        type.fields().stream()
                                .map(field -> args.named().getOrDefault(field, value(tuple, field)))
                                .toList(),
                        type);
            default -> null;
        };
    }

    private static Object value(PyTuple tuple, String field) {
        Object value = tuple.field(field);
        return value == null ? None.NONE : value;
    }

    /** The entries of a dict, or of pairs. */
    Map<Object, Object> pairs(Object value) {
        return dicts.pairs(value);
    }

    /** The place that an index means; an IndexError if there is none. */
    static int place(long index, List<?> items) {
        return ListMethods.place(index, items);
    }
}
