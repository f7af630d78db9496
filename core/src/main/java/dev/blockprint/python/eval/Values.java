package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What values have in common: truth, order, equality, going through them. */
final class Values {
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
        }
        Collection<?> items = collection(value);
        return value != None.NONE && (items == null || !items.isEmpty());
    }

    private static @org.jspecify.annotations.Nullable Collection<Object> collection(Object value) {
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
        if (items == null) {
            throw PyError.type(
                    Texts.article(value) + " cannot be gone through", "give a list, a tuple, a text or a dict");
        }
        budget.items(items.size());
        return new ArrayList<>(items);
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
            return left.equals(right);
        } finally {
            budget.leave();
        }
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

    private static @org.jspecify.annotations.Nullable List<Object> ordered(Object value) {
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
