package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** The module {@code contextlib}. */
final class ContextModule implements Module {
    private final Machine machine;

    ContextModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "contextmanager" ->
                Module.function(name, args -> {
                    Callable function = Calls.callable(args.get(0, "a function"));
                    return Module.function(function.name(), later -> context(function.call(later)));
                });
            case "suppress" -> Module.function(name, this::suppress);
            case "nullcontext", "redirect_stdout", "redirect_stderr", "closing" ->
                Module.function(
                        name,
                        args -> new PyContext(block -> block.apply(args.size() == 0 ? None.NONE : args.get(0, ""))));
            default -> null;
        };
    }

    private Object context(Object made) {
        if (!(made instanceof PyGenerator generator)) {
            throw PyError.type("the function of a contextmanager yields once", "write `yield` where the block stands");
        }
        return new PyContext(block -> {
            Outcome ended = new Outcome();
            generator.each(value -> {
                ended.flow = block.apply(value);
                ended.returned = machine.returned;
            });
            machine.returned = ended.returned;
            return ended.flow;
        });
    }

    private Object suppress(Args types) {
        return new PyContext(block -> {
            try {
                return block.apply(None.NONE);
            } catch (PyError error) {
                if (TryStatements.matches(new PyTuple(types.positional()), error.object())) {
                    return Flow.NEXT;
                }
                throw error;
            }
        });
    }
}
