package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

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
        } else if (target instanceof Expr.Sequence sequence) {
            unpack(sequence.elements(), machine.values.iterate(value));
        } else if (target instanceof Expr.Subscript subscript) {
            Object container = machine.expressions.evaluate(subscript.value());
            if (container instanceof PyDict dict) {
                dict.map.put(Values.key(machine.expressions.evaluate(subscript.index())), value);
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

    private void attribute(Object object, String name, Object value) {
        if (object instanceof PyEdge edge) {
            switch (name) {
                case "forward" -> edge.forward = machine.values.truth(value);
                case "reverse" -> edge.reverse = machine.values.truth(value);
                default -> edge.attributes.put(name, machine.texts.str(value));
            }
        } else if (object instanceof PyInstance instance) {
            instance.fields.put(name, value);
        } else if (object instanceof UserClass type) {
            type.members().put(name, value);
        } else if (!(object instanceof PyDiagram) && !(object instanceof PyModule)) {
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
            machine.scope.remove(name.id());
        } else if (target instanceof Expr.Subscript subscript) {
            Object container = machine.expressions.evaluate(subscript.value());
            Object index = machine.expressions.evaluate(subscript.index());
            if (container instanceof PyDict dict) {
                dict.map.remove(Values.key(index));
            } else if (container instanceof PyList list) {
                list.items.remove(CollectionMethods.place(Numeric.integer(index, "an index"), list.items));
            }
        }
    }
}
