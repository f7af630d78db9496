package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** The module {@code time}: it stands still. */
final class TimeModule implements Module {
    private final Warnings warnings;

    TimeModule(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "time", "perf_counter", "monotonic", "process_time" -> Module.function(name, args -> 0.0);
            case "sleep" -> Module.function(name, args -> None.NONE);
            case "strftime" ->
                Module.function(name, args -> {
                    DateModule.warn(warnings, args.span());
                    return new PyDate(DateModule.NOW, true).format(args.text(0, "the format"));
                });
            default -> null;
        };
    }
}
