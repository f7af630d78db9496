package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code dataclasses}. */
final class DataClasses implements Module {
    private final Machine machine;

    DataClasses(Machine machine) {
        this.machine = machine;
    }

    /**
     * What {@code field(…)} gives.
     *
     * @param factory null if there is none
     * @param given whether a constructor takes it
     */
    private record Field(
            @Nullable Object fallback, @Nullable Callable factory, boolean given) {}

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "dataclass" ->
                Callable.of(name, args -> {
                    if (args.size() > 0 && args.get(0, "a class") instanceof UserClass type) {
                        return made(type);
                    }
                    return Callable.of(
                            name, later -> later.get(0, "a class") instanceof UserClass type ? made(type) : None.NONE);
                });
            case "field" ->
                Callable.of(name, args -> {
                    Callable factory =
                            args.named().get("default_factory") instanceof Callable callable ? callable : null;
                    Object given = args.named().get("init");
                    return new Field(
                            args.named().get("default"), factory, given == null || machine.values.truth(given));
                });
            case "asdict" -> Callable.of(name, args -> dict(args.get(0, "an object")));
            case "astuple" ->
                Callable.of(
                        name,
                        args -> new PyTuple(
                                List.copyOf(dict(args.get(0, "an object")).map.values())));
            case "replace" -> Callable.of(name, this::replaced);
            default -> null;
        };
    }

    private static PyDict dict(Object object) {
        PyDict dict = new PyDict();
        if (object instanceof PyObject holder) {
            dict.map.putAll(holder.fields);
        }
        return dict;
    }

    private Object replaced(Args args) {
        if (!(args.get(0, "an object") instanceof PyObject object) || object.type == null) {
            throw PyError.type("replace takes an object of a dataclass", "check the value");
        }
        Map<String, Object> named = new LinkedHashMap<>(object.fields);
        named.putAll(args.named());
        return object.type.call(new Args(List.of(), named, args.span()));
    }

    /** Gives a class the methods that follow from its annotations. */
    private UserClass made(UserClass type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int i = type.order().size() - 1; i >= 0; i--) {
            UserClass owner = type.order().get(i);
            if (owner.members().get("__annotations__") instanceof PyDict annotations) {
                annotations.map.keySet().forEach(name -> fields.put((String) name, field(owner, (String) name)));
            }
        }
        type.members()
                .putIfAbsent(
                        "__init__",
                        new Decorated(Decorated.Kind.METHOD, Callable.of(type.name(), a -> fill(type, fields, a))));
        type.members()
                .putIfAbsent(
                        "__repr__",
                        new Decorated(Decorated.Kind.METHOD, Callable.of("__repr__", a -> text(type, fields, a))));
        type.members().putIfAbsent("__eq__", new Decorated(Decorated.Kind.METHOD, Callable.of("__eq__", this::equal)));
        return type;
    }

    private static Field field(UserClass owner, String name) {
        Object value = owner.members().get(name);
        if (value instanceof Field field) {
            owner.members().remove(name);
            return field;
        }
        return new Field(value, null, true);
    }

    private Object fill(UserClass type, Map<String, Field> fields, Args args) {
        if (!(args.get(0, "self") instanceof PyObject self)) {
            return None.NONE;
        }
        Map<String, Object> named = new LinkedHashMap<>(args.named());
        int next = 1;
        for (Map.Entry<String, Field> entry : fields.entrySet()) {
            Field field = entry.getValue();
            Object value = null;
            if (field.given()) {
                value = next < args.size() ? args.get(next++, "") : named.remove(entry.getKey());
            }
            if (value == null && field.factory() != null) {
                value = field.factory().call(new Args(List.of(), Map.of(), args.span()));
            }
            value = value == null ? field.fallback() : value;
            if (value == null) {
                throw PyError.type(type.name() + " needs a value for " + entry.getKey(), "give it in the call");
            }
            self.fields.put(entry.getKey(), value);
        }
        if (next < args.size() || !named.isEmpty()) {
            throw PyError.type(
                    type.name() + " takes " + String.join(", ", fields.keySet()), "drop what it does not take");
        }
        Callable after = self.method("__post_init__");
        return after == null ? None.NONE : after.call(new Args(List.of(), Map.of(), args.span()));
    }

    private Object text(UserClass type, Map<String, Field> fields, Args args) {
        List<String> shown = new ArrayList<>();
        if (args.get(0, "self") instanceof PyObject self) {
            for (String name : fields.keySet()) {
                shown.add(name + "=" + machine.texts.repr(self.fields.getOrDefault(name, None.NONE)));
            }
        }
        return machine.budget.paid(type.name() + "(" + String.join(", ", shown) + ")");
    }

    private Object equal(Args args) {
        return args.get(0, "self") instanceof PyObject a
                && args.get(1, "an object") instanceof PyObject b
                && a.type == b.type
                && machine.values.equal(dict(a), dict(b));
    }
}
