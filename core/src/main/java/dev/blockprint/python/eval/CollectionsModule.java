package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code collections}. */
final class CollectionsModule implements Module {
    private final Machine machine;

    CollectionsModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "OrderedDict" -> new Callable.Type(name, args -> filled(new PyDict(name, null), args, 0));
            case "defaultdict" ->
                new Callable.Type(name, args -> {
                    Object factory = args.size() == 0 ? None.NONE : args.get(0, "");
                    Callable missing = factory == None.NONE ? null : Calls.callable(factory);
                    return filled(new PyDict(name, missing), args, 1);
                });
            case "Counter" -> new Callable.Type(name, this::counter);
            case "ChainMap" ->
                new Callable.Type(name, args -> {
                    PyDict all = new PyDict();
                    for (int i = args.size() - 1; i >= 0; i--) {
                        all.map.putAll(machine.collectionMethods.pairs(args.get(i, "a dict")));
                    }
                    return all;
                });
            case "deque" ->
                new Callable.Type(
                        name, args -> args.size() == 0 ? new PyList(List.of()) : machine.values.list(args.get(0, "")));
            case "namedtuple" -> Module.function(name, this::namedTuple);
            default -> null;
        };
    }

    private PyDict filled(PyDict dict, Args args, int from) {
        if (args.size() > from) {
            dict.map.putAll(machine.collectionMethods.pairs(args.get(from, "")));
        }
        dict.map.putAll(args.named());
        return dict;
    }

    private Object counter(Args args) {
        PyDict counter = Counters.empty();
        if (args.size() > 0 && args.get(0, "") instanceof PyDict given) {
            counter.map.putAll(given.map);
        } else if (args.size() > 0) {
            machine.values.iterate(args.get(0, "")).forEach(value -> Counters.add(counter, value, 1));
        }
        counter.map.putAll(args.named());
        return counter;
    }

    private Object namedTuple(Args args) {
        Object given = args.get(1, "the fields");
        List<Object> names = given instanceof String text
                ? List.of((Object[]) text.replace(',', ' ').strip().split("\\s+", -1))
                : machine.values.iterate(given);
        List<String> fields = new ArrayList<>();
        names.forEach(name -> fields.add(machine.texts.str(name)));
        Map<String, Object> defaults = new LinkedHashMap<>();
        Object last = args.named().get("defaults");
        List<Object> values = last == null || last == None.NONE ? List.of() : machine.values.iterate(last);
        for (int i = 0; i < Math.min(values.size(), fields.size()); i++) {
            defaults.put(fields.get(fields.size() - 1 - i), values.get(values.size() - 1 - i));
        }
        return new TupleType(args.text(0, "the name"), fields, defaults);
    }
}
