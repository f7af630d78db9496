package dev.blockprint.python.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exception as a value. */
final class PyException extends PyObject {
    private final String name;
    List<Object> arguments;

    PyException(@Nullable UserClass type, String name, List<Object> arguments) {
        super(type);
        this.name = name;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    String baseName() {
        return name;
    }
}
