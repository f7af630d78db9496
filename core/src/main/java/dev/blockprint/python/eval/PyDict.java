package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary, in the order of its first insertions; also a defaultdict, a Counter and an OrderedDict. */
final class PyDict {
    final Map<Object, Object> map = new LinkedHashMap<>();
    final String typeName;
    /** Makes the value of a key that is not there; null for plain dictionaries. */
    final @Nullable Callable missing;

    PyDict() {
        this("dict", null);
    }

    PyDict(String typeName, @Nullable Callable missing) {
        this.typeName = typeName;
        this.missing = missing;
    }
}
