package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class that {@code namedtuple} has made. */
record TupleType(String name, List<String> fields, Map<String, Object> defaults) implements Callable {
    TupleType {
        fields = List.copyOf(fields);
        defaults = new LinkedHashMap<>(defaults);
    }

    @Override
    public Object call(Args args) {
        if (args.size() > fields.size()) {
            throw PyError.type(name + " has " + fields.size() + " fields, not " + args.size(), "drop some");
        }
        for (String given : args.named().keySet()) {
            if (!fields.contains(given)) {
                throw PyError.type(name + " has no field " + given, "its fields are " + String.join(", ", fields));
            }
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Object value = args.find(i, fields.get(i));
            value = value == null ? defaults.get(fields.get(i)) : value;
            if (value == null) {
                throw PyError.type(name + " needs a value for " + fields.get(i), "give it in the call");
            }
            items.add(value);
        }
        return new PyTuple(items, this);
    }
}
