package dev.blockprint.python.eval;

import dev.blockprint.source.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code json}. */
final class JsonModule implements Module {
    private final Machine machine;

    JsonModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "loads" ->
                Module.function(name, args -> new JsonReader(args.text(0, "the text"), machine.budget).read());
            case "dumps" -> Module.function(name, args -> machine.budget.paid(text(args.get(0, "a value"))));
            case "JSONDecodeError" -> new ExceptionType("JSONDecodeError");
            case "load" ->
                Module.function(name, args -> {
                    throw new PyError(
                            "FileNotFoundError", "a script cannot read files", "write the values into the script");
                });
            case "dump" ->
                Module.function(name, args -> {
                    machine.modules.refuse("json.dump", args.span());
                    return None.NONE;
                });
            default -> null;
        };
    }

    private String text(Object value) {
        machine.budget.enter();
        try {
            if (value instanceof String text) {
                return Json.of(text);
            } else if (value == None.NONE) {
                return "null";
            } else if (value instanceof Boolean || Numeric.isNumber(value)) {
                return machine.texts.str(value).replace("True", "true").replace("False", "false");
            } else if (value instanceof PyDict dict) {
                machine.budget.items(dict.map.size());
                List<String> entries = new ArrayList<>();
                dict.map.forEach((key, entry) -> entries.add(Json.of(machine.texts.str(key)) + ": " + text(entry)));
                return "{" + String.join(", ", entries) + "}";
            } else if (value instanceof PyList || value instanceof PyTuple) {
                List<String> items = new ArrayList<>();
                machine.values.iterate(value).forEach(item -> items.add(text(item)));
                return machine.budget.paid("[" + String.join(", ", items) + "]");
            }
            throw PyError.type(Texts.article(value) + " cannot be written as JSON", "write str(…) around it");
        } finally {
            machine.budget.leave();
        }
    }
}
