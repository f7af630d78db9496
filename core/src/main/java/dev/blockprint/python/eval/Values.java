package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values have in common: truth, order, equality, going through them. */
final class Values {
    private static final Span NOWHERE = new Span(0, 0);

    private final Budget budget;

    Values(Budget budget) {
        this.budget = budget;
    }

    boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        } else if (value instanceof Long number) {
            return number != 0;
        } else if (value instanceof Double number) {
            return number != 0;
        } else if (value instanceof String text) {
            return !text.isEmpty();
        } else if (value instanceof PyDict dict) {
            return !dict.map.isEmpty();
        } else if (value instanceof PyNothing) {
            return false;
        } else if (value instanceof PyObject object) {
            return truth(object);
        }
        Collection<?> items = collection(value);
        return value != None.NONE && (items == null || !items.isEmpty());
    }

    private boolean truth(PyObject object) {
        for (String name : List.of("__bool__", "__len__")) {
            if (object.method(name) != null) {
                return truth(Calls.method(object, name, NOWHERE));
            }
        }
        return true;
    }

    private static @Nullable Collection<Object> collection(Object value) {
        if (value instanceof PyList list) {
            return list.items;
        } else if (value instanceof PyTuple tuple) {
            return tuple.items();
        } else if (value instanceof PySet set) {
            return set.items;
        }
        return value instanceof PyRange range ? range : null;
    }

    /** The things in {@code value}, copied so that a loop may change it. */
    List<Object> iterate(Object value) {
        if (value instanceof PyRange range) {
            return range;
        }
        if (value instanceof String text) {
            budget.items(text.length());
            List<Object> characters = new ArrayList<>();
            text.codePoints().forEach(c -> characters.add(Character.toString(c)));
            return characters;
        }
        Collection<Object> items = value instanceof PyDict dict ? dict.map.keySet() : collection(value);
        if (items != null) {
            budget.items(items.size());
            return new ArrayList<>(items);
        }
        Iterator<Object> each = once(value);
        if (each == null) {
            throw PyError.type(
                    Texts.article(value) + " cannot be gone through", "give a list, a tuple, a text or a dict");
        }
        List<Object> all = new ArrayList<>();
        while (each.hasNext()) {
            all.add(each.next());
            budget.item(all.size());
        }
        return all;
    }

    /** The things in {@code value}, one by one; there may be no end of them. */
    Iterator<Object> iterator(Object value) {
        return value instanceof PyIterator iterator
                ? iterator.values()
                : iterate(value).iterator();
    }

    private @Nullable Iterator<Object> once(Object value) {
        if (value instanceof PyIterator iterator) {
            return iterator.values();
        } else if (value instanceof PyGenerator generator) {
            return generator.values();
        } else if (value instanceof PyNothing) {
            return List.of().iterator();
        } else if (value instanceof UserClass type && type.constants != null) {
            return type.constants.iterator();
        } else if (value instanceof PyObject object && object.method("__iter__") != null) {
            return iterator(object);
        } else if (value instanceof PyObject object && object.method("__getitem__") != null) {
            return indexed(object);
        }
        return null;
    }

    private Iterator<Object> iterator(PyObject object) {
        Object given = Calls.method(object, "__iter__", NOWHERE);
        if (!(given instanceof PyObject counter) || counter.method("__next__") == null) {
            return iterate(given).iterator();
        }
        List<Object> all = new ArrayList<>();
        try {
            while (true) {
                all.add(Calls.method(counter, "__next__", NOWHERE));
                budget.item(all.size());
            }
        } catch (PyError error) {
            if (!error.type().equals("StopIteration")) {
                throw error;
            }
            return all.iterator();
        }
    }

    private Iterator<Object> indexed(PyObject object) {
        List<Object> all = new ArrayList<>();
        Callable item = object.method("__getitem__");
        try {
            while (item != null) {
                all.add(item.call(new Args(List.of((long) all.size()), Map.of(), NOWHERE)));
                budget.item(all.size());
            }
        } catch (PyError error) {
            if (!error.type().equals("IndexError")) {
                throw error;
            }
        }
        return all.iterator();
    }

    PyList list(Object value) {
        List<Object> items = iterate(value);
        budget.items(items.size());
        return new PyList(items);
    }

    long length(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        if (value instanceof PyDict dict) {
            return dict.map.size();
        }
        if (value instanceof PyObject object && object.method("__len__") != null) {
            return Numeric.integer(Calls.method(object, "__len__", NOWHERE), "a length");
        }
        if (value instanceof UserClass type && type.constants != null) {
            return type.constants.size();
        }
        Collection<Object> items = collection(value);
        if (items == null) {
            throw PyError.type(Texts.article(value) + " has no length", "give a list, a text or a dict");
        }
        return items.size();
    }

    boolean equal(Object left, Object right) {
        budget.enter();
        try {
            if (Numeric.isNumber(left) && Numeric.isNumber(right)) {
                boolean whole = Numeric.isInteger(left) && Numeric.isInteger(right);
                return whole
                        ? Numeric.integer(left, "") == Numeric.integer(right, "")
                        : Numeric.real(left) == Numeric.real(right);
            }
            if (left instanceof PyList a && right instanceof PyList b) {
                return equal(a.items, b.items);
            }
            if (left instanceof PyTuple a && right instanceof PyTuple b) {
                return equal(a.items(), b.items());
            }
            if (left instanceof PySet a && right instanceof PySet b) {
                return a.items.equals(b.items);
            }
            if (left instanceof PyDict a && right instanceof PyDict b) {
                return a.map.keySet().equals(b.map.keySet())
                        && equal(
                                new ArrayList<>(a.map.values()),
                                a.map.keySet().stream().<Object>map(b.map::get).toList());
            }
            Boolean own = own("__eq__", left, right);
            return own != null ? own : plain(left).equals(plain(right));
        } finally {
            budget.leave();
        }
    }

    /** What a class of the script says of two values; null if it says nothing. */
    private @Nullable Boolean own(String method, Object left, Object right) {
        Callable found = left instanceof PyObject object ? object.method(method) : null;
        return found == null ? null : truth(found.call(new Args(List.of(right), Map.of(), NOWHERE)));
    }

    /** A member of an enumeration of texts or numbers is its value. */
    static Object plain(Object value) {
        return value instanceof Enums.Constant constant && constant.plain ? constant.value() : value;
    }

    private boolean equal(List<Object> left, List<Object> right) {
        budget.items(left.size());
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!equal(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    int compare(Object left, Object right) {
        if (Numeric.isNumber(left) && Numeric.isNumber(right)) {
            return Numeric.isInteger(left) && Numeric.isInteger(right)
                    ? Long.compare(Numeric.integer(left, ""), Numeric.integer(right, ""))
                    : Double.compare(Numeric.real(left), Numeric.real(right));
        }
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        if (left instanceof Thing thing) {
            Integer order = thing.compare(right);
            if (order != null) {
                return order;
            }
        }
        if (left instanceof PySet a && right instanceof PySet b) {
            budget.items(a.items.size() + b.items.size());
            return a.items.equals(b.items) ? 0 : b.items.containsAll(a.items) ? -1 : 1;
        }
        Boolean less = own("__lt__", left, right);
        if (less != null) {
            return less ? -1 : equal(left, right) ? 0 : 1;
        }
        List<Object> a = ordered(left);
        List<Object> b = ordered(right);
        if (a == null || b == null || left.getClass() != right.getClass()) {
            throw PyError.type(
                    Texts.article(left) + " and " + Texts.article(right) + " have no order",
                    "compare values of one type");
        }
        budget.enter();
        budget.items(a.size());
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!equal(a.get(i), b.get(i))) {
                int order = compare(a.get(i), b.get(i));
                budget.leave();
                return order;
            }
        }
        budget.leave();
        return Integer.compare(a.size(), b.size());
    }

    private static @Nullable List<Object> ordered(Object value) {
        return value instanceof PyList list ? list.items : value instanceof PyTuple tuple ? tuple.items() : null;
    }

    boolean contains(Object container, Object wanted) {
        if (container instanceof String text) {
            if (wanted instanceof String part) {
                budget.characters(text.length());
                return text.contains(part);
            }
            throw PyError.type("only a text can be in a text", "write str(…) around it");
        }
        if (container instanceof PyDict dict) {
            return dict.map.containsKey(key(wanted));
        }
        if (container instanceof PySet set) {
            return set.items.contains(key(wanted));
        }
        Callable own = container instanceof PyObject object ? object.method("__contains__") : null;
        if (own != null) {
            return truth(own.call(new Args(List.of(wanted), Map.of(), NOWHERE)));
        }
        for (Object item : iterate(container)) {
            if (equal(item, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The value as the key of a dict or a member of a set. */
    static Object key(Object value) {
        if (value instanceof PyList || value instanceof PyDict || value instanceof PySet) {
            throw PyError.type(Texts.article(value) + " cannot be a key", "use a text, a number or a tuple");
        }
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? (Object) number.longValue()
                : value;
    }
}
