package dev.blockprint.python.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind the dot of a type: {@code dict.fromkeys}, {@code str.upper}. */
final class TypeMethods {
    private final Machine machine;

    TypeMethods(Machine machine) {
        this.machine = machine;
    }

    @Nullable
    Object find(Callable type, String name) {
        if (type instanceof TupleType named && name.equals("_fields")) {
            return new PyTuple(List.copyOf(named.fields()));
        }
        if (!(type instanceof Callable.Type)) {
            return null;
        }
        if (type.name().equals("dict") && name.equals("fromkeys")) {
            return Callable.of(name, this::fromKeys);
        }
        if (type.name().equals("chain") && name.equals("from_iterable")) {
            return Callable.of(
                    name,
                    args -> type.call(
                            new Args(machine.values.iterate(args.get(0, "the lists")), args.named(), args.span())));
        }
        if (type.name().equals("str") && name.equals("maketrans")) {
            return Callable.of(name, this::table);
        }
        Object model = switch (type.name()) {
            case "str" -> "";
            case "list" -> new PyList(List.of());
            case "dict" -> new PyDict();
            case "set" -> new PySet(List.of());
            default -> null;
        };
        if (model == null || machine.attributes.find(model, name, NOWHERE) == null) {
            return null;
        }
        return Callable.of(name, args -> {
            Object self = args.get(0, "the value");
            Args rest = new Args(args.positional().subList(1, args.size()), args.named(), args.span());
            return machine.attributes.get(self, name, args.span()) instanceof Callable method
                    ? method.call(rest)
                    : None.NONE;
        });
    }

    private static final dev.blockprint.source.Span NOWHERE = new dev.blockprint.source.Span(0, 0);

    private Object fromKeys(Args args) {
        PyDict dict = new PyDict();
        Object value = args.size() > 1 ? args.get(1, "") : None.NONE;
        machine.values.iterate(args.get(0, "keys")).forEach(key -> dict.map.put(Values.key(key), value));
        return dict;
    }

    /** {@code str.maketrans}: from characters, or from a dict. */
    private Object table(Args args) {
        PyDict table = new PyDict();
        if (args.get(0, "characters") instanceof PyDict given) {
            given.map.forEach((key, value) -> table.map.put(
                    key instanceof String text && !text.isEmpty() ? (Object) (long) text.codePointAt(0) : key, value));
            return table;
        }
        int[] from = args.text(0, "characters").codePoints().toArray();
        int[] to = args.text(1, "characters").codePoints().toArray();
        for (int i = 0; i < Math.min(from.length, to.length); i++) {
            table.map.put((long) from[i], Character.toString(to[i]));
        }
        if (args.size() > 2) {
            args.text(2, "characters").codePoints().forEach(c -> table.map.put((long) c, None.NONE));
        }
        return table;
    }
}
