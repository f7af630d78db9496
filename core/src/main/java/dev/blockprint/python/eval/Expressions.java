package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Argument;
import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.ExprVisitor;
import dev.blockprint.source.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values of expressions. */
final class Expressions implements ExprVisitor<Object> {
    private final Machine machine;
    private final Slicing slicing;
    private final Comprehensions comprehensions;

    Expressions(Machine machine) {
        this.machine = machine;
        this.slicing = new Slicing(machine);
        this.comprehensions = new Comprehensions(machine);
    }

    Object evaluate(Expr expression) {
        machine.budget.step(expression.span());
        try {
            machine.budget.enter();
            return expression.accept(this);
        } catch (PyError error) {
            throw error.at(expression.span());
        } catch (LimitReached limit) {
            throw limit.at(expression.span());
        } finally {
            machine.budget.leave();
        }
    }

    @Override
    public Object name(Expr.Name e) {
        Object value = machine.scope.find(e.id());
        value = value == null ? machine.builtins.find(e.id()) : value;
        value = value == null ? machine.modules.fromStars(e.id()) : value;
        if (value == null) {
            Set<String> known = new LinkedHashSet<>(machine.scope.names());
            known.addAll(machine.builtins.names());
            throw new PyError(
                    "NameError",
                    "the name " + e.id() + " is not defined",
                    Nearest.advice(e.id(), known, "assign or import it above"));
        }
        return value;
    }

    @Override
    public Object constant(Expr.Constant e) {
        Object value = e.value();
        if (value instanceof java.math.BigInteger) {
            throw new PyError("OverflowError", "this number is too large", "use a smaller one");
        }
        return value == null ? None.NONE : value;
    }

    @Override
    public Object joined(Expr.Joined e) {
        StringBuilder text = new StringBuilder();
        for (Expr part : e.parts()) {
            text.append(machine.texts.str(evaluate(part)));
            machine.budget.characters(text.length());
        }
        return text.toString();
    }

    @Override
    public Object formatted(Expr.Formatted e) {
        Object value = evaluate(e.value());
        if (e.conversion() == 'r' || e.conversion() == 'a') {
            value = machine.texts.repr(value);
        } else if (e.conversion() == 's') {
            value = machine.texts.str(value);
        }
        String format = e.format() == null ? "" : machine.texts.str(evaluate(e.format()));
        return machine.formatting.format(value, format);
    }

    @Override
    public Object binary(Expr.Binary e) {
        Object left = evaluate(e.left());
        return machine.operators.binary(e.operator(), left, evaluate(e.right()), e.span());
    }

    @Override
    public Object unary(Expr.Unary e) {
        return machine.operators.unary(e.operator(), evaluate(e.operand()));
    }

    @Override
    public Object logical(Expr.Logical e) {
        Object value = None.NONE;
        for (Expr operand : e.operands()) {
            value = evaluate(operand);
            if (machine.values.truth(value) != e.and()) {
                return value;
            }
        }
        return value;
    }

    @Override
    public Object compare(Expr.Compare e) {
        Object left = evaluate(e.operands().get(0));
        for (int i = 0; i < e.operators().size(); i++) {
            Object right = evaluate(e.operands().get(i + 1));
            if (!machine.operators.compare(e.operators().get(i), left, right)) {
                return false;
            }
            left = right;
        }
        return true;
    }

    @Override
    public Object conditional(Expr.Conditional e) {
        return evaluate(machine.values.truth(evaluate(e.test())) ? e.then() : e.otherwise());
    }

    @Override
    public Object attribute(Expr.Attribute e) {
        try {
            return machine.attributes.get(evaluate(e.value()), e.name(), e.nameSpan());
        } catch (PyError error) {
            throw error.at(e.nameSpan());
        }
    }

    @Override
    public Object subscript(Expr.Subscript e) {
        Object container = evaluate(e.value());
        if (e.index() instanceof Expr.Slice slice) {
            return slicing.part(container, optional(slice.from()), optional(slice.to()), optional(slice.step()));
        }
        return slicing.item(container, evaluate(e.index()));
    }

    /** What {@code container[index]} gives. */
    Object item(Object container, Object index) {
        return slicing.item(container, index);
    }

    private @Nullable Object optional(@Nullable Expr e) {
        Object value = e == null ? null : evaluate(e);
        return value == None.NONE ? null : value;
    }

    @Override
    public Object slice(Expr.Slice e) {
        throw PyError.type("a slice stands alone between brackets", "write values[from:to]");
    }

    @Override
    public Object call(Expr.Call e) {
        Object function = evaluate(e.function());
        List<Object> positional = new ArrayList<>();
        Map<String, Object> named = new LinkedHashMap<>();
        for (Argument argument : e.arguments()) {
            Object value = evaluate(argument.value());
            if (argument.stars() == 1) {
                positional.addAll(machine.values.iterate(value));
                machine.budget.items(positional.size());
            } else if (argument.stars() == 2) {
                machine.collectionMethods
                        .pairs(value)
                        .forEach((key, entry) -> named.put(machine.texts.str(key), entry));
            } else if (argument.name() != null) {
                named.put(argument.name(), value);
            } else {
                positional.add(value);
            }
        }
        return Calls.callable(function).call(new Args(positional, named, e.span()));
    }

    @Override
    public Object sequence(Expr.Sequence e) {
        List<Object> items = new ArrayList<>();
        for (Expr element : e.elements()) {
            if (element instanceof Expr.Starred starred) {
                items.addAll(machine.values.iterate(evaluate(starred.value())));
                machine.budget.items(items.size());
            } else {
                items.add(evaluate(element));
            }
        }
        return switch (e.kind()) {
            case LIST -> new PyList(items);
            case TUPLE -> new PyTuple(items);
            case SET -> new PySet(items.stream().map(Values::key).toList());
        };
    }

    @Override
    public Object dict(Expr.Dict e) {
        PyDict dict = new PyDict();
        for (Expr.Dict.Entry entry : e.entries()) {
            if (entry.key() == null) {
                dict.map.putAll(machine.collectionMethods.pairs(evaluate(entry.value())));
                machine.budget.items(dict.map.size());
            } else {
                Object key = Values.key(evaluate(entry.key()));
                dict.map.put(key, evaluate(entry.value()));
            }
        }
        return dict;
    }

    @Override
    public Object starred(Expr.Starred e) {
        throw PyError.type("a star has no place here", "use it in a call, a list or a target");
    }

    @Override
    public Object comprehension(Expr.Comprehension e) {
        return comprehensions.run(e);
    }

    @Override
    public Object lambda(Expr.Lambda e) {
        return UserFunction.of(e, machine);
    }

    @Override
    public Object yieldValue(Expr.Yield e) {
        Object value = e.value() == null ? None.NONE : evaluate(e.value());
        Consumer<Object> taker = machine.scope.taker();
        if (taker == null) {
            throw PyError.type("`yield` stands outside a function", "move it into a function");
        }
        if (!e.each()) {
            taker.accept(value);
        } else if (value instanceof PyGenerator inner) {
            inner.each(taker);
        } else {
            machine.values.iterate(value).forEach(taker);
        }
        return None.NONE;
    }

    @Override
    public Object walrus(Expr.Walrus e) {
        Object value = evaluate(e.value());
        machine.scope.block().set(e.target().id(), value);
        return value;
    }
}
