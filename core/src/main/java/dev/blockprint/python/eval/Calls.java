package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.List;
import java.util.Map;

/** Calls of values. */
final class Calls {
    private Calls() {}

    /** The value as something that can be called; a TypeError if it cannot. */
    static Callable callable(Object value) {
        if (value instanceof Callable callable) {
            return callable;
        }
        Callable own = value instanceof PyObject object ? object.method("__call__") : null;
        if (own == null) {
            throw PyError.type(
                    Texts.article(value) + " cannot be called", "remove the parentheses, or give a function");
        }
        return own;
    }

    /** Calls a value with one argument. */
    static Object with(Object function, Object argument, Span span) {
        return callable(function).call(new Args(List.of(argument), Map.of(), span));
    }

    /** Calls a method that the object's class surely has. */
    static Object method(PyObject object, String name, Span span, Object... arguments) {
        Callable method = object.method(name);
        return method == null ? None.NONE : method.call(new Args(List.of(arguments), Map.of(), span));
    }
}
