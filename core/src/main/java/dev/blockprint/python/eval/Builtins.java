package dev.blockprint.python.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The built-in functions and types. */
final class Builtins {
    private static final Set<String> EXCEPTIONS = Set.of(
            "Exception",
            "BaseException",
            "ValueError",
            "TypeError",
            "KeyError",
            "IndexError",
            "AttributeError",
            "RuntimeError",
            "NotImplementedError",
            "ImportError",
            "ModuleNotFoundError",
            "OSError",
            "IOError",
            "EnvironmentError",
            "FileNotFoundError",
            "NameError",
            "ZeroDivisionError",
            "OverflowError",
            "AssertionError",
            "SystemExit",
            "KeyboardInterrupt");

    private final Budget budget;
    private final Values values;
    private final Texts texts;
    private final Formatting formatting;
    private final Sorter sorter;
    private final CollectionMethods collections;
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
        this.collections = collections;
        types();
        functions();
        for (String name : EXCEPTIONS) {
            all.put(
                    name,
                    new Callable.Type(
                            name, args -> new PyException(name, args.size() == 0 ? "" : texts.str(args.get(0, "")))));
        }
        all.put("__name__", "__main__");
        all.put("__file__", "script.py");
    }

    /** Adds a function that needs more than this knows. */
    void add(String name, Function<Args, Object> body) {
        function(name, body);
    }

    @Nullable
    Object find(String name) {
        return all.get(name);
    }

    Set<String> names() {
        return all.keySet();
    }

    private void type(String name, Function<Args, Object> body) {
        all.put(name, new Callable.Type(name, body));
    }

    private void function(String name, Function<Args, Object> body) {
        all.put(name, Callable.of(name, body));
    }

    private void types() {
        type("str", args -> args.size() == 0 ? "" : texts.str(args.get(0, "")));
        type("int", this::integer);
        type("float", args -> args.size() == 0 ? (Object) 0.0 : (Object) real(args.get(0, "")));
        type("bool", args -> args.size() > 0 && values.truth(args.get(0, "")));
        type("list", args -> args.size() == 0 ? new PyList(List.of()) : values.list(args.get(0, "")));
        type("tuple", args -> new PyTuple(args.size() == 0 ? List.of() : values.iterate(args.get(0, ""))));
        type("set", args -> set(args));
        type("frozenset", args -> set(args));
        type("dict", args -> {
            PyDict dict = new PyDict();
            if (args.size() > 0) {
                dict.map.putAll(collections.pairs(args.get(0, "")));
            }
            dict.map.putAll(args.named());
            return dict;
        });
        type("range", args -> {
            long first = args.integer(0, "the end");
            long step = args.size() > 2 ? args.integer(2, "the step") : 1;
            if (step == 0) {
                throw PyError.value("the step of a range is not 0", "use 1 or -1");
            }
            return args.size() == 1 ? new PyRange(0, first, 1) : new PyRange(first, args.integer(1, "the end"), step);
        });
        type("object", args -> new PyDict());
    }

    private void functions() {
        function("print", args -> None.NONE);
        function("len", args -> values.length(args.get(0, "a value")));
        function("repr", args -> texts.repr(args.get(0, "a value")));
        function(
                "format",
                args -> formatting.format(args.get(0, "a value"), args.size() > 1 ? args.text(1, "the format") : ""));
        function("abs", args -> {
            Object value = args.get(0, "a number");
            return Numeric.isInteger(value)
                    ? (Object) Math.abs(Numeric.integer(value, ""))
                    : Math.abs(Numeric.real(value));
        });
        function("round", this::round);
        function(
                "divmod",
                args -> new PyTuple(List.of(
                        arithmetic("//", args.get(0, "a number"), args.get(1, "a number")),
                        arithmetic("%", args.get(0, "a number"), args.get(1, "a number")))));
        function("pow", args -> arithmetic("**", args.get(0, "a number"), args.get(1, "a number")));
        function("sum", args -> {
            Object sum = args.size() > 1 ? args.get(1, "") : (Object) 0L;
            for (Object item : values.iterate(args.get(0, "numbers"))) {
                sum = arithmetic("+", sum, item);
            }
            return sum;
        });
        function("min", args -> sorter.extreme(args, -1));
        function("max", args -> sorter.extreme(args, 1));
        function("sorted", args -> new PyList(sorter.sorted(values.iterate(args.get(0, "values")), args)));
        function("reversed", args -> {
            List<Object> items = new ArrayList<>(values.list(args.get(0, "values")).items);
            Collections.reverse(items);
            return new PyList(items);
        });
        function("any", args -> values.iterate(args.get(0, "values")).stream().anyMatch(values::truth));
        function("all", args -> values.iterate(args.get(0, "values")).stream().allMatch(values::truth));
        function("enumerate", args -> {
            Object start = args.find(1, "start");
            long number = start == null ? 0 : Numeric.integer(start, "the start");
            List<Object> pairs = new ArrayList<>();
            for (Object item : values.list(args.get(0, "values")).items) {
                pairs.add(new PyTuple(List.of(number++, item)));
            }
            return new PyList(pairs);
        });
        function("zip", this::zip);
        function("map", args -> {
            Callable each = callable(args.get(0, "a function"));
            List<Object> rows = args.size() == 2
                    ? values.iterate(args.get(1, "values"))
                    : ((PyList) zip(new Args(args.positional().subList(1, args.size()), Map.of(), args.span()))).items;
            List<Object> results = new ArrayList<>();
            for (Object row : rows) {
                List<Object> given = args.size() != 2 && row instanceof PyTuple tuple ? tuple.items() : List.of(row);
                results.add(each.call(new Args(given, Map.of(), args.span())));
                budget.items(1);
            }
            return new PyList(results);
        });
        function("filter", args -> {
            List<Object> kept = new ArrayList<>();
            for (Object item : values.iterate(args.get(1, "values"))) {
                Object test = args.get(0, "a function");
                Object answer =
                        test == None.NONE ? item : callable(test).call(new Args(List.of(item), Map.of(), args.span()));
                if (values.truth(answer)) {
                    kept.add(item);
                }
            }
            return new PyList(kept);
        });
        function("isinstance", args -> isInstance(args.get(0, "a value"), args.get(1, "a type")));
        function("callable", args -> args.get(0, "a value") instanceof Callable);
        function("id", args -> 0L);
        function("chr", args -> {
            long code = args.integer(0, "a number");
            return code >= 0 && code <= Character.MAX_CODE_POINT ? Character.toString((int) code) : "?";
        });
        function("ord", args -> {
            String text = args.text(0, "a character");
            return text.isEmpty() ? 0L : (long) text.codePointAt(0);
        });
        function("iter", args -> values.list(args.get(0, "values")));
        function("open", args -> {
            throw new PyError("OSError", "a script cannot open files", "remove the line; only the diagram is drawn");
        });
        function("staticmethod", args -> decorated(Decorated.Kind.STATIC, args));
        function("classmethod", args -> decorated(Decorated.Kind.CLASS, args));
        function("property", args -> decorated(Decorated.Kind.PROPERTY, args));
        function("input", args -> "");
    }

    private static Object decorated(Decorated.Kind kind, Args args) {
        return new Decorated(kind, callable(args.get(0, "a function")));
    }

    private boolean isInstance(Object value, Object type) {
        if (type instanceof PyTuple tuple) {
            return tuple.items().stream().anyMatch(one -> isInstance(value, one));
        }
        String name = type instanceof Callable callable ? callable.name() : "";
        return name.equals(Texts.typeName(value))
                || name.equals("object")
                || (value instanceof PyInstance instance && instance.type.isA(name))
                || (name.equals("Node") && value instanceof PyNode)
                || (name.equals("int") && value instanceof Boolean);
    }

    private PySet set(Args args) {
        PySet set = new PySet(List.of());
        if (args.size() > 0) {
            values.iterate(args.get(0, "values")).forEach(item -> set.items.add(Values.key(item)));
        }
        return set;
    }

    private Object zip(Args args) {
        List<List<Object>> lists = new ArrayList<>();
        int shortest = Integer.MAX_VALUE;
        for (Object value : args.positional()) {
            List<Object> list = values.iterate(value);
            lists.add(list);
            shortest = Math.min(shortest, list.size());
        }
        List<Object> rows = new ArrayList<>();
        budget.items(lists.isEmpty() ? 0 : (long) shortest * lists.size());
        for (int i = 0; i < shortest && !lists.isEmpty(); i++) {
            List<Object> row = new ArrayList<>();
            for (List<Object> list : lists) {
                row.add(list.get(i));
            }
            rows.add(new PyTuple(row));
        }
        return new PyList(rows);
    }

    private static Callable callable(Object value) {
        if (value instanceof Callable callable) {
            return callable;
        }
        throw PyError.type(Texts.article(value) + " cannot be called", "give a function");
    }

    private static Object arithmetic(String operator, Object left, Object right) {
        Object result = Numeric.isNumber(left) && Numeric.isNumber(right) ? Numeric.apply(operator, left, right) : null;
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

    private Object integer(Args args) {
        if (args.size() == 0) {
            return 0L;
        }
        Object value = args.get(0, "");
        if (value instanceof Double number) {
            return (long) number.doubleValue();
        }
        if (value instanceof String text) {
            try {
                int radix = args.size() > 1 ? (int) Math.max(2, Math.min(36, args.integer(1, "the base"))) : 10;
                return Long.parseLong(text.strip().replace("_", ""), radix);
            } catch (NumberFormatException e) {
                throw PyError.value("this is no whole number: " + texts.repr(text), "check the text");
            }
        }
        return Numeric.integer(value, "the value");
    }

    private double real(Object value) {
        if (value instanceof String text) {
            String number = text.strip();
            if (number.length() < 400 && number.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")) {
                return Double.parseDouble(number);
            }
            throw PyError.value("this is no number: " + texts.repr(text), "check the text");
        }
        return Numeric.real(value);
    }
}
