package dev.blockprint.python.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modules {@code sys} and {@code platform}: some Linux, and no arguments. */
final class SysModule implements Module {
    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "argv" -> new PyList(List.of("script.py"));
            case "path" -> new PyList(List.of("/"));
            case "modules" -> new PyDict();
            case "platform" -> "linux";
            case "executable" -> "python3";
            case "version" -> "3.12.0";
            case "maxsize" -> Long.MAX_VALUE;
            case "version_info" ->
                new PyTuple(
                        List.of(3L, 12L, 0L, "final", 0L),
                        new TupleType(
                                "version_info",
                                List.of("major", "minor", "micro", "releaselevel", "serial"),
                                java.util.Map.of()));
            case "stdout", "stderr", "stdin" -> new PyNothing(name);
            case "setrecursionlimit" -> Module.function(name, args -> None.NONE);
            case "exit" ->
                Module.function(name, args -> {
                    throw new PyError("SystemExit", "the script ends itself", "remove sys.exit()");
                });
            default -> null;
        };
    }

    static @Nullable Object platform(String name) {
        return switch (name) {
            case "system" -> Module.function(name, args -> "Linux");
            case "node" -> Module.function(name, args -> "localhost");
            case "machine", "processor" -> Module.function(name, args -> "x86_64");
            case "python_version" -> Module.function(name, args -> "3.12.0");
            case "release", "version", "platform" -> Module.function(name, args -> "");
            default -> null;
        };
    }
}
