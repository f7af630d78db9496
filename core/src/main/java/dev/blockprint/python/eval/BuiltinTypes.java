package dev.blockprint.python.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The built-in types as functions that make values of them. */
final class BuiltinTypes {
    private final Values values;
    private final Texts texts;
    private final CollectionMethods collections;
    private final Map<String, Object> into;

    BuiltinTypes(Values values, Texts texts, CollectionMethods collections, Map<String, Object> into) {
        this.values = values;
        this.texts = texts;
        this.collections = collections;
        this.into = into;
        types();
    }

    private void type(String name, Function<Args, Object> body) {
        into.put(name, new Callable.Type(name, body));
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
        type("bytes", args -> args.size() == 0 ? "" : texts.str(args.get(0, "")));
        type(
                "object",
                args -> new PyInstance(new UserClass("object", List.of(), null, new java.util.LinkedHashMap<>())));
    }

    private PySet set(Args args) {
        PySet set = new PySet(List.of());
        if (args.size() > 0) {
            values.iterate(args.get(0, "values")).forEach(item -> set.items.add(Values.key(item)));
        }
        return set;
    }

    private Object integer(Args args) {
        if (args.size() == 0) {
            return 0L;
        }
        Object value = args.get(0, "");
        if (value instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw PyError.value("this number is not finite", "check the value");
            }
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
        return Numeric.integer(Values.plain(value), "the value");
    }

    private double real(Object value) {
        if (value instanceof String text) {
            String number = text.strip();
            if (number.matches("(?i)[+-]?(inf|infinity|nan)")) {
                return number.toLowerCase(Locale.ROOT).endsWith("nan")
                        ? Double.NaN
                        : number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            if (number.length() < 400 && number.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")) {
                return Double.parseDouble(number);
            }
            throw PyError.value("this is no number: " + texts.repr(text), "check the text");
        }
        return Numeric.real(value);
    }
}
