package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose attributes a script may set. */
abstract class PyObject {
    /** The class of the script that it was made by; null for the library's own. */
    final @Nullable UserClass type;

    final Map<String, Object> fields = new LinkedHashMap<>();

    PyObject(@Nullable UserClass type) {
        this.type = type;
    }

    /** The name of the class that it is of where the script has none of its own. */
    abstract String baseName();

    final String typeName() {
        return type == null ? baseName() : type.name();
    }

    /** A method of the script's class; null if it has none. */
    @Nullable
    Callable method(String name) {
        return type != null && type.bound(name, this) instanceof Callable found ? found : null;
    }
}
