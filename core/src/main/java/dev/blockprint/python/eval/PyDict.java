package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** A dictionary, in the order of its first insertions. */
final class PyDict {
    final Map<Object, Object> map = new LinkedHashMap<>();
}
