package dev.blockprint.python.eval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code operator}. */
final class OperatorModule implements Module {
    private static final Map<String, String> BINARY = Map.of(
            "add",
            "+",
            "sub",
            "-",
            "mul",
            "*",
            "truediv",
            "/",
            "floordiv",
            "//",
            "mod",
            "%",
            "rshift",
            ">>",
            "lshift",
            "<<");

    private final Machine machine;

    OperatorModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        String operator = BINARY.get(name);
        if (operator != null) {
            return Module.function(
                    name,
                    args -> machine.operators.binary(
                            operator, args.get(0, "a value"), args.get(1, "a value"), args.span()));
        }
        return switch (name) {
            case "itemgetter" ->
                Module.function(
                        name,
                        keys -> Module.function(name, args -> {
                            List<Object> found = keys.positional().stream()
                                    .map(key -> machine.expressions.item(args.get(0, "a value"), key))
                                    .toList();
                            return found.size() == 1 ? found.get(0) : new PyTuple(found);
                        }));
            case "attrgetter" ->
                Module.function(
                        name,
                        names -> Module.function(name, args -> {
                            Object value = args.get(0, "an object");
                            for (String part : names.text(0, "a name").split("\\.", -1)) {
                                value = machine.attributes.get(value, part, args.span());
                            }
                            return value;
                        }));
            default -> null;
        };
    }
}
