package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code functools}. */
final class FunctoolsModule implements Module {
    private final Machine machine;

    FunctoolsModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "partial", "partialmethod" -> Module.function(name, FunctoolsModule::partial);
            case "reduce" -> Module.function(name, this::reduce);
            case "lru_cache" ->
                Module.function(
                        name,
                        args -> args.size() > 0 && args.get(0, "") instanceof Callable function
                                ? function
                                : Module.function(name, later -> later.get(0, "a function")));
            case "cache", "cached_property", "total_ordering", "singledispatch" ->
                Module.function(
                        name,
                        args -> name.equals("cached_property")
                                ? new Decorated(Decorated.Kind.PROPERTY, Calls.callable(args.get(0, "a function")))
                                : args.get(0, "a function"));
            case "wraps" -> Module.function(name, args -> Module.function(name, later -> later.get(0, "a function")));
            default -> null;
        };
    }

    private static Object partial(Args first) {
        Callable function = Calls.callable(first.get(0, "a function"));
        return Callable.of(function.name(), then -> {
            List<Object> positional = new ArrayList<>(first.positional().subList(1, first.size()));
            positional.addAll(then.positional());
            Map<String, Object> named = new LinkedHashMap<>(first.named());
            named.putAll(then.named());
            return function.call(new Args(positional, named, then.span()));
        });
    }

    private Object reduce(Args args) {
        Callable function = Calls.callable(args.get(0, "a function"));
        Object result = args.find(2, "initial");
        for (Object item : machine.values.iterate(args.get(1, "the values"))) {
            result = result == null ? item : function.call(new Args(List.of(result, item), Map.of(), args.span()));
        }
        if (result == null) {
            throw PyError.type("there is nothing to reduce", "give a third value to begin with");
        }
        return result;
    }
}
