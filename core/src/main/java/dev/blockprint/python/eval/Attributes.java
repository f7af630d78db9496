package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import org.jspecify.annotations.Nullable;

/** What stands behind a dot. */
final class Attributes {
    private final Machine machine;

    Attributes(Machine machine) {
        this.machine = machine;
    }

    Object get(Object value, String name, Span span) {
        Object found = find(value, name, span);
        if (found == null) {
            throw new PyError(
                    "AttributeError",
                    Texts.article(value) + " has no " + name,
                    "check the name; not every method is supported");
        }
        return found;
    }

    @Nullable
    Object find(Object value, String name, Span span) {
        if (value instanceof PyModule module) {
            return machine.modules.attribute(module, name, span);
        } else if (value instanceof String text) {
            return machine.textMethods.find(text, name);
        } else if (value instanceof PyNode node) {
            return node(node, name);
        } else if (value instanceof PyInstance instance) {
            Object field = instance.fields.get(name);
            return field != null
                    ? field
                    : name.equals("__class__") ? instance.type : instance.type.bound(name, instance, instance.type);
        } else if (value instanceof PySuper above) {
            Object found = above.instance().type.bound(name, above.instance(), above.above());
            return found == null && name.equals("__init__") ? Callable.of(name, args -> None.NONE) : found;
        } else if (value instanceof UserClass type && !name.equals("__name__")) {
            return type.member(name);
        } else if (value instanceof PyEdge edge) {
            return switch (name) {
                case "label", "color", "style" -> edge.attributes.getOrDefault(name, "");
                case "forward" -> edge.forward;
                case "reverse" -> edge.reverse;
                case "node" -> edge.node == null ? None.NONE : edge.node;
                case "connect" ->
                    Callable.of(name, args -> machine.wiring.connect(edge, args.get(0, "a node"), args.span()));
                default -> null;
            };
        } else if (value instanceof PyDiagram diagram) {
            return switch (name) {
                case "name" -> diagram.name;
                case "filename" -> diagram.name;
                case "render" -> Callable.of(name, args -> None.NONE);
                case "__enter__" -> Callable.of(name, args -> machine.library.enter(diagram));
                case "__exit__" -> Callable.of(name, args -> leave(diagram));
                default -> null;
            };
        } else if (value instanceof PyCluster cluster) {
            return switch (name) {
                case "label" -> cluster.label;
                case "__enter__" -> Callable.of(name, args -> machine.library.enter(cluster));
                case "__exit__" -> Callable.of(name, args -> leave(cluster));
                default -> null;
            };
        } else if (value instanceof Callable callable && name.equals("__name__")) {
            return callable.name();
        } else if (value instanceof Callable callable && callable.name().equals("dict") && name.equals("fromkeys")) {
            return Callable.of(name, this::fromKeys);
        }
        return machine.collectionMethods.find(value, name);
    }

    private @Nullable Object node(PyNode node, String name) {
        return switch (name) {
            case "label" -> node.box().label();
            case "nodeid", "_id" -> "node" + node.box().number();
            case "__class__" ->
                machine.library.nodeClass(node.box().className(), node.box().type());
            case "connect" ->
                Callable.of(name, args -> {
                    if (args.get(1, "an edge") instanceof PyEdge edge) {
                        return machine.wiring.join(node, args.get(0, "a node"), edge, args.span());
                    }
                    throw PyError.type("the second argument of connect is an Edge", "write Edge(forward=True)");
                });
            default -> null;
        };
    }

    private Object leave(Object manager) {
        machine.library.leave(manager);
        return None.NONE;
    }

    private Object fromKeys(Args args) {
        PyDict dict = new PyDict();
        Object value = args.size() > 1 ? args.get(1, "") : None.NONE;
        machine.values.iterate(args.get(0, "keys")).forEach(key -> dict.map.put(Values.key(key), value));
        return dict;
    }
}
