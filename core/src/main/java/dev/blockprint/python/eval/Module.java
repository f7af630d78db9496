package dev.blockprint.python.eval;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A module of Python's own library. */
interface Module {
    /** What it holds under a name; null if nothing. */
    @Nullable
    Object find(String name);

    /** A function of it. */
    static Callable function(String name, Function<Args, Object> body) {
        return Callable.of(name, body);
    }
}
