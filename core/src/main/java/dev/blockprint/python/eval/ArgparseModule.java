package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code argparse}: there are no arguments, so that every option has its default. */
final class ArgparseModule implements Module {
    private final Machine machine;

    ArgparseModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "ArgumentParser" -> Module.function(name, args -> new Parser(machine, new LinkedHashMap<>()));
            case "Namespace" -> Module.function(name, args -> space(args.named()));
            default -> Character.isUpperCase(name.codePointAt(0)) ? new PyNothing(name) : null;
        };
    }

    private static Object space(Map<String, Object> values) {
        PyInstance space = new PyInstance(new UserClass("Namespace", List.of(), null, new LinkedHashMap<>()));
        space.fields.putAll(values);
        return space;
    }

    /** An ArgumentParser. */
    private record Parser(Machine machine, Map<String, Object> values) implements Thing {
        @Override
        public @Nullable Object attribute(String name) {
            return switch (name) {
                case "add_argument" -> Module.function(name, this::add);
                case "parse_args" -> Module.function(name, args -> space(values));
                case "parse_known_args" ->
                    Module.function(name, args -> PyTuple.of(space(values), new PyList(List.of())));
                case "add_argument_group", "add_mutually_exclusive_group" -> Module.function(name, args -> this);
                case "print_help", "set_defaults" -> Module.function(name, args -> None.NONE);
                default -> null;
            };
        }

        private Object add(Args args) {
            String name = "";
            for (Object one : args.positional()) {
                String text = machine.texts.str(one);
                name = name.isEmpty() || (text.startsWith("--") && !name.startsWith("--")) ? text : name;
            }
            Object destination = args.named().get("dest");
            String field = destination instanceof String text
                    ? text
                    : name.replaceFirst("^-+", "").replace('-', '_');
            Object action = args.named().getOrDefault("action", "store");
            Object absent =
                    action.equals("store_true") ? (Object) false : action.equals("store_false") ? true : None.NONE;
            values.put(field, args.named().getOrDefault("default", absent));
            return None.NONE;
        }

        @Override
        public String typeName() {
            return "ArgumentParser";
        }

        @Override
        public String text() {
            return "ArgumentParser()";
        }
    }
}
