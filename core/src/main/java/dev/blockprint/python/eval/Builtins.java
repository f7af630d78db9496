package dev.blockprint.python.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The built-in functions that need no more than values. */
final class Builtins {
    private final Budget budget;
    private final Values values;
    private final Texts texts;
    private final Formatting formatting;
    private final Sorter sorter;
    private final Map<String, Object> all = new LinkedHashMap<>();

    Builtins(
            Budget budget,
            Values values,
            Texts texts,
            Formatting formatting,
            Sorter sorter,
            CollectionMethods collections) {
        this.budget = budget;
        this.values = values;
        this.texts = texts;
        this.formatting = formatting;
        this.sorter = sorter;
        new BuiltinTypes(values, texts, collections, all);
        numbers();
        sequences();
        others();
        all.put("__name__", "__main__");
        all.put("__file__", OsModule.FOLDER + "/script.py");
        all.put("__doc__", None.NONE);
        all.put("Ellipsis", None.NONE);
        all.put("NotImplemented", None.NONE);
    }

    /** Adds a function that needs more than this knows. */
    void add(String name, Function<Args, Object> body) {
        all.put(name, Callable.of(name, body));
    }

    @Nullable
    Object find(String name) {
        Object found = all.get(name);
        return found != null ? found : ExceptionType.find(name);
    }

    /** Scripts say what they do; that is for whoever looks for a mistake in one, and no part of the document. */
    private Object print(Args args) {
        Logger log = LoggerFactory.getLogger("dev.blockprint.python");
        if (log.isDebugEnabled()) {
            log.debug(args.positional().stream().map(texts::str).collect(Collectors.joining(" ")));
        }
        return None.NONE;
    }

    Set<String> names() {
        return all.keySet();
    }

    private void numbers() {
        add("abs", args -> {
            Object value = args.get(0, "a number");
            return Numeric.isInteger(value)
                    ? (Object) Math.abs(Numeric.integer(value, ""))
                    : Math.abs(Numeric.real(value));
        });
        add("round", this::round);
        add(
                "divmod",
                args -> PyTuple.of(
                        arithmetic("//", args.get(0, "a number"), args.get(1, "a number")),
                        arithmetic("%", args.get(0, "a number"), args.get(1, "a number"))));
        add("pow", args -> arithmetic("**", args.get(0, "a number"), args.get(1, "a number")));
        add("hex", args -> signed(args.integer(0, "a number"), 16, "0x"));
        add("oct", args -> signed(args.integer(0, "a number"), 8, "0o"));
        add("bin", args -> signed(args.integer(0, "a number"), 2, "0b"));
        add("chr", args -> {
            long code = args.integer(0, "a number");
            return code >= 0 && code <= Character.MAX_CODE_POINT ? Character.toString((int) code) : "?";
        });
        add("ord", args -> {
            String text = args.text(0, "a character");
            return text.isEmpty() ? 0L : (long) text.codePointAt(0);
        });
    }

    private static String signed(long number, int radix, String prefix) {
        String digits = Long.toString(number, radix);
        return digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
    }

    private void sequences() {
        add("len", args -> values.length(args.get(0, "a value")));
        add("sum", args -> {
            Object start = args.find(1, "start");
            Object sum = start == null ? (Object) 0L : start;
            for (Object item : values.iterate(args.get(0, "numbers"))) {
                sum = sum instanceof PyList list && item instanceof PyList more
                        ? joined(list, more)
                        : arithmetic("+", sum, item);
            }
            return sum;
        });
        add("min", args -> sorter.extreme(args, -1));
        add("max", args -> sorter.extreme(args, 1));
        add("sorted", args -> new PyList(sorter.sorted(values.iterate(args.get(0, "values")), args)));
        add("reversed", args -> {
            List<Object> items = new ArrayList<>(values.list(args.get(0, "values")).items);
            Collections.reverse(items);
            return new PyList(items);
        });
        add("any", args -> values.iterate(args.get(0, "values")).stream().anyMatch(values::truth));
        add("all", args -> values.iterate(args.get(0, "values")).stream().allMatch(values::truth));
        add("enumerate", args -> {
            Object start = args.find(1, "start");
            long number = start == null ? 0 : Numeric.integer(start, "the start");
            List<Object> pairs = new ArrayList<>();
            for (Object item : values.iterate(args.get(0, "values"))) {
                pairs.add(PyTuple.of(number++, item));
                budget.item(pairs.size());
            }
            return new PyList(pairs);
        });
        add("zip", args -> new PyList(zip(args.positional())));
        add("map", args -> {
            Callable each = Calls.callable(args.get(0, "a function"));
            List<Object> results = new ArrayList<>();
            for (Object row : zip(args.positional().subList(1, args.size()))) {
                List<Object> given = row instanceof PyTuple tuple ? tuple.items() : List.of(row);
                results.add(each.call(new Args(given, Map.of(), args.span())));
                budget.item(results.size());
            }
            return new PyIterator(results.iterator());
        });
        add("filter", args -> {
            List<Object> kept = new ArrayList<>();
            Object test = args.get(0, "a function");
            for (Object item : values.iterate(args.get(1, "values"))) {
                if (values.truth(test == None.NONE ? item : Calls.with(test, item, args.span()))) {
                    kept.add(item);
                }
            }
            return new PyIterator(kept.iterator());
        });
        add("iter", args -> new PyIterator(values.iterator(args.get(0, "values"))));
        add("next", this::next);
        add("slice", args -> new PyTuple(args.positional()));
    }

    private Object joined(PyList list, PyList more) {
        budget.items((long) list.items.size() + more.items.size());
        PyList all = new PyList(list.items);
        all.items.addAll(more.items);
        return all;
    }

    private Object next(Args args) {
        Object value = args.get(0, "an iterator");
        Iterator<Object> each = value instanceof PyIterator iterator
                ? iterator.values()
                : value instanceof PyGenerator generator ? generator.values() : null;
        if (each == null) {
            Callable own = value instanceof PyObject object ? object.method("__next__") : null;
            if (own == null) {
                throw PyError.type(Texts.article(value) + " is no iterator", "write next(iter(values))");
            }
            return own.call(new Args(List.of(), Map.of(), args.span()));
        }
        if (each.hasNext()) {
            budget.item(1);
            return each.next();
        }
        if (args.size() > 1) {
            return args.get(1, "");
        }
        throw new PyError("StopIteration", "there is nothing more", "give a second value: next(values, None)");
    }

    /** Rows of the first values, the second ones, and so on, while all have one. */
    List<Object> zip(List<Object> lists) {
        List<Iterator<Object>> each = new ArrayList<>();
        lists.forEach(list -> each.add(values.iterator(list)));
        List<Object> rows = new ArrayList<>();
        while (!each.isEmpty() && each.stream().allMatch(Iterator::hasNext)) {
            List<Object> row = new ArrayList<>();
            each.forEach(one -> row.add(one.next()));
            rows.add(new PyTuple(row));
            budget.item(rows.size());
        }
        return rows;
    }

    private void others() {
        add("print", this::print);
        add("input", args -> "");
        add("repr", args -> texts.repr(args.get(0, "a value")));
        add("ascii", args -> texts.repr(args.get(0, "a value")));
        add(
                "format",
                args -> formatting.format(args.get(0, "a value"), args.size() > 1 ? args.text(1, "the format") : ""));
        add("id", args -> 0L);
        add(
                "hash",
                args -> args.get(0, "") instanceof Long number
                        ? number
                        : (long) Values.key(args.get(0, "a value")).toString().hashCode());
        add("staticmethod", args -> decorated(Decorated.Kind.STATIC, args));
        add("classmethod", args -> decorated(Decorated.Kind.CLASS, args));
        add("property", args -> decorated(Decorated.Kind.PROPERTY, args));
        for (String name : List.of("exit", "quit")) {
            add(name, args -> {
                throw new PyError("SystemExit", "the script ends itself", "remove " + name + "()");
            });
        }
    }

    private static Object decorated(Decorated.Kind kind, Args args) {
        return new Decorated(kind, Calls.callable(args.get(0, "a function")));
    }

    private static Object arithmetic(String operator, Object left, Object right) {
        Object result = Numeric.isNumber(left) && Numeric.isNumber(right) ? Numeric.apply(operator, left, right) : null;
        if (result == null && left instanceof Thing thing) {
            result = thing.operate(operator, right, false);
        }
        if (result == null && right instanceof Thing thing) {
            result = thing.operate(operator, left, true);
        }
        if (result == null) {
            throw PyError.type("this works with numbers only", "check the values");
        }
        return result;
    }

    private Object round(Args args) {
        Object value = args.get(0, "a number");
        Object digits = args.find(1, "ndigits");
        if (Numeric.isInteger(value)) {
            return value;
        }
        double real = Numeric.real(value);
        if (!Double.isFinite(real)) {
            throw PyError.value("this number cannot be rounded", "check the value");
        }
        long places = digits == null ? 0 : Math.max(-300, Math.min(Numeric.integer(digits, "the digits"), 300));
        BigDecimal rounded = new BigDecimal(real).setScale((int) places, RoundingMode.HALF_EVEN);
        return digits == null ? (Object) rounded.longValue() : rounded.doubleValue();
    }
}
