package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes based on {@code enum.Enum}. */
final class Enums {
    /** What {@code auto()} gives: the next number. */
    enum Auto {
        NEXT
    }

    /** A member of an enumeration. */
    static final class Constant extends PyObject {
        /** Whether the class is also based on str or int, so that the member is its value. */
        final boolean plain;

        Constant(UserClass type, String name, Object value, boolean plain) {
            super(type);
            this.plain = plain;
            fields.put("name", name);
            fields.put("value", value);
        }

        Object value() {
            return fields.getOrDefault("value", None.NONE);
        }

        @Override
        String baseName() {
            return "Enum";
        }
    }

    private Enums() {}

    /** Makes the values in the body of the class its members. */
    static void fill(UserClass type, boolean plain) {
        List<Object> constants = new ArrayList<>();
        long next = 1;
        for (Map.Entry<String, Object> entry : type.members().entrySet()) {
            Object value = entry.getValue();
            if (entry.getKey().startsWith("_") || value instanceof Callable || value instanceof Decorated) {
                continue;
            }
            if (value == Auto.NEXT) {
                value = next;
            }
            next = value instanceof Long number ? number + 1 : next;
            Constant same = find(constants, value);
            Constant constant = same != null ? same : new Constant(type, entry.getKey(), value, plain);
            if (same == null) {
                constants.add(constant);
            }
            entry.setValue(constant);
        }
        type.constants = constants;
    }

    private static @Nullable Constant find(List<Object> constants, Object value) {
        for (Object one : constants) {
            if (one instanceof Constant constant && constant.value().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /** What {@code Colour("red")} gives. */
    static Object of(UserClass type, List<Object> constants, Object value) {
        Constant found = value instanceof Constant given ? given : find(constants, value);
        if (found == null) {
            throw PyError.value("no member of " + type.name() + " has this value", "use one of its members");
        }
        return found;
    }

    /** What {@code Colour["RED"]} gives. */
    static Object named(UserClass type, List<Object> constants, Object name) {
        for (Object one : constants) {
            if (one instanceof Constant constant && name.equals(constant.fields.get("name"))) {
                return constant;
            }
        }
        throw new PyError("KeyError", type.name() + " has no such member", "use one of its members");
    }
}
