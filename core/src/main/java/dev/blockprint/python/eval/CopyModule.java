package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code copy}. */
final class CopyModule implements Module {
    private final Machine machine;

    CopyModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "copy" -> Module.function(name, args -> copy(args.get(0, "a value"), false));
            case "deepcopy" -> Module.function(name, args -> copy(args.get(0, "a value"), true));
            default -> null;
        };
    }

    private Object copy(Object value, boolean deep) {
        machine.budget.enter();
        try {
            if (value instanceof PyList list) {
                return new PyList(all(list.items, deep));
            } else if (value instanceof PyTuple tuple) {
                return new PyTuple(all(tuple.items(), deep), tuple.type());
            } else if (value instanceof PySet set) {
                return new PySet(set.items);
            } else if (value instanceof PyDict dict) {
                PyDict copy = new PyDict(dict.typeName, dict.missing);
                machine.budget.items(dict.map.size());
                dict.map.forEach((key, item) -> copy.map.put(key, deep ? copy(item, true) : item));
                return copy;
            } else if (value instanceof PyEdge edge) {
                PyEdge copy = new PyEdge(edge.type);
                copy.node = edge.node;
                copy.forward = edge.forward;
                copy.reverse = edge.reverse;
                copy.attributes.putAll(edge.attributes);
                return copy;
            } else if (value instanceof PyInstance instance && instance.type != null) {
                PyInstance copy = new PyInstance(instance.type);
                instance.fields.forEach((name, item) -> copy.fields.put(name, deep ? copy(item, true) : item));
                return copy;
            }
            return value;
        } finally {
            machine.budget.leave();
        }
    }

    private List<Object> all(List<Object> items, boolean deep) {
        machine.budget.items(items.size());
        List<Object> copies = new ArrayList<>();
        items.forEach(item -> copies.add(deep ? copy(item, true) : item));
        return copies;
    }
}
