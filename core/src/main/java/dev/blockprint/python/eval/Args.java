package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call gives. */
record Args(List<Object> positional, Map<String, Object> named, Span span) {
    int size() {
        return positional.size();
    }

    /** The argument of this place; a TypeError if there is none. */
    Object get(int index, String what) {
        if (index >= positional.size()) {
            throw PyError.type("an argument is missing: " + what, "give it in the parentheses");
        }
        return positional.get(index);
    }

    /** The argument of this place or name; null if there is none. */
    @Nullable
    Object find(int index, String name) {
        Object value = named.get(name);
        return value != null ? value : index < positional.size() ? positional.get(index) : null;
    }

    long integer(int index, String what) {
        return Numeric.integer(get(index, what), what);
    }

    String text(int index, String what) {
        if (get(index, what) instanceof String text) {
            return text;
        }
        throw PyError.type(what + " is a text, not " + Texts.typeName(get(index, what)), "write str(…) around it");
    }
}
