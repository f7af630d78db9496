package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Expr;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assigns and deletes. */
final class Targets {
    private final Machine machine;

    Targets(Machine machine) {
        this.machine = machine;
    }

    void assign(Expr target, Object value) {
        try {
            store(target, value);
        } catch (PyError error) {
            throw error.at(target.span());
        } catch (LimitReached limit) {
            throw limit.at(target.span());
        }
    }

    private void store(Expr target, Object value) {
        if (target instanceof Expr.Name name) {
            machine.scope.set(name.id(), value);
        } else if (target instanceof Expr.Sequence sequence && value instanceof PyNothing) {
            sequence.elements().forEach(one -> assign(one instanceof Expr.Starred star ? star.value() : one, value));
        } else if (target instanceof Expr.Sequence sequence) {
            unpack(sequence.elements(), machine.values.iterate(value));
        } else if (target instanceof Expr.Subscript subscript) {
            Object container = machine.expressions.evaluate(subscript.value());
            if (container instanceof PyDict dict) {
                dict.map.put(Values.key(machine.expressions.evaluate(subscript.index())), value);
            } else if (container instanceof PyList list && subscript.index() instanceof Expr.Slice slice) {
                slice(list, slice, value);
            } else if (container instanceof PyObject object && object.method("__setitem__") != null) {
                Object index = machine.expressions.evaluate(subscript.index());
                Calls.method(object, "__setitem__", subscript.span(), index, value);
            } else if (container instanceof PyList list) {
                long index = Numeric.integer(machine.expressions.evaluate(subscript.index()), "an index");
                list.items.set(CollectionMethods.place(index, list.items), value);
            } else {
                throw PyError.type(
                        "nothing can be put into " + Texts.article(container), "only lists and dicts take items");
            }
        } else if (target instanceof Expr.Attribute attribute) {
            attribute(machine.expressions.evaluate(attribute.value()), attribute.name(), value);
        } else {
            throw PyError.type("nothing can be assigned to this", "write a name");
        }
    }

    /** {@code list[from:to] = values}. */
    private void slice(PyList list, Expr.Slice slice, Object value) {
        if (slice.step() != null) {
            throw PyError.type("a slice with a step cannot be assigned to", "assign to each item");
        }
        int from = end(slice.from(), list.items.size(), 0);
        int to = Math.max(from, end(slice.to(), list.items.size(), list.items.size()));
        List<Object> values = machine.values.iterate(value);
        machine.budget.items((long) list.items.size() + values.size());
        list.items.subList(from, to).clear();
        list.items.addAll(from, values);
    }

    private int end(@Nullable Expr written, int size, int otherwise) {
        if (written == null) {
            return otherwise;
        }
        long at = Numeric.integer(machine.expressions.evaluate(written), "a slice's end");
        return (int) Math.max(0, Math.min(at < 0 ? at + size : at, size));
    }

    void attribute(Object object, String name, Object value) {
        if (object instanceof PyEdge edge) {
            switch (name) {
                case "forward" -> edge.forward = machine.values.truth(value);
                case "reverse" -> edge.reverse = machine.values.truth(value);
                case "node" -> edge.node = value instanceof PyNode node ? node : null;
                case "attrs", "_attrs" -> {
                    if (value instanceof PyDict dict) {
                        edge.attributes = machine.library.attributes(dict);
                    }
                }
                default -> edge.fields.put(name, value);
            }
        } else if (object instanceof PyObject instance) {
            if (instance.method("__setattr__") != null) {
                Calls.method(instance, "__setattr__", new Span(0, 0), name, value);
            } else if (instance instanceof PyDiagram diagram && name.equals("filename")) {
                diagram.filename = machine.texts.str(value);
            } else {
                instance.fields.put(name, value);
            }
        } else if (object instanceof UserClass type) {
            type.members().put(name, value);
        } else if (!(object instanceof Callable) && !(object instanceof PyModule) && !(object instanceof Dot)) {
            throw new PyError(
                    "AttributeError",
                    "attributes of " + Texts.article(object) + " cannot be set",
                    "give the value when it is made");
        }
    }

    private void unpack(List<Expr> targets, List<Object> values) {
        int star = -1;
        for (int i = 0; i < targets.size(); i++) {
            star = targets.get(i) instanceof Expr.Starred ? i : star;
        }
        boolean fits = star < 0 ? values.size() == targets.size() : values.size() >= targets.size() - 1;
        if (!fits) {
            throw PyError.value(
                    targets.size() + " names cannot take " + values.size() + " values", "give one name for each value");
        }
        int extra = values.size() - targets.size();
        for (int i = 0; i < targets.size(); i++) {
            if (i == star && targets.get(i) instanceof Expr.Starred starred) {
                assign(starred.value(), new PyList(new ArrayList<>(values.subList(i, i + extra + 1))));
            } else {
                assign(targets.get(i), values.get(star >= 0 && i > star ? i + extra : i));
            }
        }
    }

    void delete(Expr target) {
        if (target instanceof Expr.Name name) {
            if (!machine.scope.remove(name.id())) {
                throw new PyError("NameError", "the name " + name.id() + " is not defined", "remove the line");
            }
        } else if (target instanceof Expr.Subscript subscript) {
            Object container = machine.expressions.evaluate(subscript.value());
            if (container instanceof PyList list && subscript.index() instanceof Expr.Slice slice) {
                slice(list, slice, new PyList(List.of()));
                return;
            }
            Object index = machine.expressions.evaluate(subscript.index());
            if (container instanceof PyDict dict) {
                dict.map.remove(Values.key(index));
            } else if (container instanceof PyList list) {
                list.items.remove(CollectionMethods.place(Numeric.integer(index, "an index"), list.items));
            }
        } else if (target instanceof Expr.Attribute attribute
                && machine.expressions.evaluate(attribute.value()) instanceof PyObject object) {
            object.fields.remove(attribute.name());
        }
    }
}
