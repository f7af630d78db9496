package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of a class of the script. */
final class PyInstance {
    final UserClass type;
    final Map<String, Object> fields = new LinkedHashMap<>();

    PyInstance(UserClass type) {
        this.type = type;
    }
}
