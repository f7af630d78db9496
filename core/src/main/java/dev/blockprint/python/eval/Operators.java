package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operators between any two values. */
@SuppressWarnings("ReferenceEquality") // Python compares some values by identity
final class Operators {
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("+", "add"),
            Map.entry("-", "sub"),
            Map.entry("*", "mul"),
            Map.entry("/", "truediv"),
            Map.entry("//", "floordiv"),
            Map.entry("%", "mod"),
            Map.entry("**", "pow"),
            Map.entry("<<", "lshift"),
            Map.entry(">>", "rshift"),
            Map.entry("&", "and"),
            Map.entry("|", "or"),
            Map.entry("^", "xor"),
            Map.entry("@", "matmul"));

    private final Budget budget;
    private final Values values;
    private final Formatting formatting;
    private final Wiring wiring;

    Operators(Budget budget, Values values, Formatting formatting, Wiring wiring) {
        this.budget = budget;
        this.values = values;
        this.formatting = formatting;
        this.wiring = wiring;
    }

    Object binary(String operator, Object left, Object right, Span span) {
        Object result = own(operator, left, right, span);
        result = result == null ? wiring.apply(operator, left, right, span) : result;
        if (result == null && Numeric.isNumber(left) && Numeric.isNumber(right)) {
            result = Numeric.apply(operator, left, right);
        }
        if (result == null) {
            result = switch (operator) {
                case "+" -> plus(left, right);
                case "*" -> left instanceof Long ? times(right, left) : times(left, right);
                case "%" -> left instanceof String text ? formatting.percent(text, right) : null;
                case "|", "&", "-", "^" -> sets(operator, left, right);
                default -> null;
            };
        }
        if (result == null && left instanceof Thing thing) {
            result = thing.operate(operator, right, false);
        }
        if (result == null && right instanceof Thing thing) {
            result = thing.operate(operator, left, true);
        }
        if (result == null && operator.equals("|") && left instanceof Callable) {
            // Types one of which a value has, such as int | None.
            result = left;
        }
        if (result == null && (left instanceof PyNothing || right instanceof PyNothing)) {
            return left instanceof PyNothing ? left : right;
        }
        if (result == null) {
            throw PyError.type(
                    "`" + operator + "` does not work between " + Texts.article(left) + " and " + Texts.article(right),
                    advice(operator, left, right));
        }
        return result;
    }

    /** What a class of the script says of an operator; null if it says nothing. */
    private static @Nullable Object own(String operator, Object left, Object right, Span span) {
        String name = METHODS.get(operator);
        Callable method = name != null && left instanceof PyObject object ? object.method("__" + name + "__") : null;
        if (method != null) {
            return method.call(new Args(List.of(right), Map.of(), span));
        }
        Callable reversed =
                name != null && right instanceof PyObject object ? object.method("__r" + name + "__") : null;
        return reversed == null ? null : reversed.call(new Args(List.of(left), Map.of(), span));
    }

    private static String advice(String operator, Object left, Object right) {
        boolean wire = operator.equals(">>") || operator.equals("<<") || operator.equals("-");
        if (wire && left instanceof PyList && right instanceof PyList) {
            return "only one side can be a list: write a loop over the other";
        }
        if (wire && (left instanceof PyCluster || right instanceof PyCluster)) {
            return "join a node inside the cluster";
        }
        if (wire && (left instanceof Callable || right instanceof Callable)) {
            return "make a node first: write parentheses behind the class";
        }
        return operator.equals("+") && (left instanceof String || right instanceof String)
                ? "write str(…) around the value that is no text"
                : "check both values";
    }

    private @Nullable Object plus(Object left, Object right) {
        if (left instanceof String a && right instanceof String b) {
            budget.characters((long) a.length() + b.length());
            return a + b;
        }
        if (left instanceof PyList a && right instanceof PyList b) {
            return new PyList(joined(a.items, b.items));
        }
        if (left instanceof PyTuple a && right instanceof PyTuple b) {
            return new PyTuple(joined(a.items(), b.items()));
        }
        if (left instanceof PyDict a && right instanceof PyDict b) {
            return Counters.sum(a, b);
        }
        return null;
    }

    private List<Object> joined(List<Object> a, List<Object> b) {
        budget.items((long) a.size() + b.size());
        List<Object> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private @Nullable Object times(Object value, Object count) {
        if (!Numeric.isInteger(count)) {
            return null;
        }
        long times = Math.max(0, Math.min(Numeric.integer(count, ""), Integer.MAX_VALUE));
        if (value instanceof String text) {
            budget.characters(text.length() * times);
            return text.repeat((int) times);
        }
        List<Object> items =
                value instanceof PyList list ? list.items : value instanceof PyTuple tuple ? tuple.items() : null;
        if (items == null) {
            return null;
        }
        budget.items(items.size() * times);
        List<Object> all = new ArrayList<>();
        for (long i = 0; i < times && !items.isEmpty(); i++) {
            all.addAll(items);
        }
        return value instanceof PyList ? new PyList(all) : new PyTuple(all);
    }

    private @Nullable Object sets(String operator, Object left, Object right) {
        if (left instanceof PyDict a && right instanceof PyDict b && operator.equals("|")) {
            budget.items((long) a.map.size() + b.map.size());
            PyDict both = new PyDict();
            both.map.putAll(a.map);
            both.map.putAll(b.map);
            return both;
        }
        if (!(left instanceof PySet a) || !(right instanceof PySet b)) {
            return null;
        }
        budget.items((long) a.items.size() + b.items.size());
        Set<Object> result = new LinkedHashSet<>(a.items);
        switch (operator) {
            case "|" -> result.addAll(b.items);
            case "&" -> result.retainAll(b.items);
            case "-" -> result.removeAll(b.items);
            default -> {
                Set<Object> others = new LinkedHashSet<>(b.items);
                others.removeAll(a.items);
                result.removeAll(b.items);
                result.addAll(others);
            }
        }
        return new PySet(result);
    }

    Object unary(String operator, Object value) {
        if (operator.equals("not")) {
            return !values.truth(value);
        }
        if (value instanceof Double number) {
            return operator.equals("-") ? -number : number;
        }
        long number = Numeric.integer(value, "the operand of " + operator);
        if (operator.equals("-") && number == Long.MIN_VALUE) {
            throw new PyError("OverflowError", "this number is too large", "use smaller numbers");
        }
        return operator.equals("-") ? (Object) (-number) : operator.equals("~") ? ~number : number;
    }

    boolean compare(String operator, Object left, Object right) {
        return switch (operator) {
            case "==" -> values.equal(left, right);
            case "!=" -> !values.equal(left, right);
            case "is" -> same(left, right);
            case "is not" -> !same(left, right);
            case "in" -> values.contains(right, left);
            case "not in" -> !values.contains(right, left);
            case "<" -> values.compare(left, right) < 0;
            case ">" -> values.compare(left, right) > 0;
            case "<=" -> values.compare(left, right) <= 0;
            default -> values.compare(left, right) >= 0;
        };
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof PyNothing && right instanceof PyNothing) {
            return true;
        }
        if (left instanceof ExceptionType || left instanceof BaseClass || left instanceof Callable.Type) {
            return left.equals(right)
                    || (right instanceof Callable other
                            && ((Callable) left).name().equals(other.name()));
        }
        boolean plain = left instanceof String || left instanceof Long || left instanceof Boolean;
        return plain ? left.equals(right) : left == right;
    }
}
