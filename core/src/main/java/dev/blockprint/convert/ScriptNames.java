package dev.blockprint.convert;

import dev.blockprint.python.syntax.Argument;
import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.Stmt;
import dev.blockprint.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script calls the things that its calls make: the names that they are assigned to, or collected under. */
final class ScriptNames {
    private static final Set<String> COLLECTING = Set.of("append", "add", "insert", "extend");
    private static final int DEEPEST = 50;

    private final Map<Span, String> names = new HashMap<>();

    private ScriptNames() {}

    /** From the place of a call to the name of what it makes. */
    static Map<Span, String> of(List<Stmt> statements) {
        ScriptNames names = new ScriptNames();
        Statements.all(statements).forEach(names::statement);
        return names.names;
    }

    private void statement(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            assign.targets().forEach(target -> name(target, assign.value(), 0));
        } else if (statement instanceof Stmt.Augment augment) {
            name(augment.target(), augment.value(), 0);
        } else if (statement instanceof Stmt.With with) {
            for (Stmt.With.Context context : with.contexts()) {
                if (context.target() != null) {
                    name(context.target(), context.manager(), 0);
                }
            }
        } else if (statement instanceof Stmt.Evaluate evaluate && evaluate.value() instanceof Expr.Call call) {
            collected(call);
        }
    }

    /** {@code workers.append(EC2("…"))}. */
    private void collected(Expr.Call call) {
        if (call.function() instanceof Expr.Attribute method && COLLECTING.contains(method.name())) {
            for (Argument argument : call.arguments()) {
                name(method.value(), argument.value(), 0);
            }
        }
    }

    private void name(Expr target, Expr value, int depth) {
        boolean pairs = target instanceof Expr.Sequence targets
                && value instanceof Expr.Sequence values
                && targets.elements().size() == values.elements().size();
        if (pairs && depth < DEEPEST) {
            List<Expr> targets = ((Expr.Sequence) target).elements();
            List<Expr> values = ((Expr.Sequence) value).elements();
            for (int i = 0; i < targets.size(); i++) {
                name(targets.get(i), values.get(i), depth + 1);
            }
            return;
        }
        String name = nameOf(target);
        if (name != null) {
            give(name, value, depth);
        }
    }

    private static @Nullable String nameOf(Expr target) {
        String name = null;
        if (target instanceof Expr.Name plain) {
            name = plain.id();
        } else if (target instanceof Expr.Attribute attribute) {
            name = attribute.name();
        } else if (target instanceof Expr.Subscript subscript) {
            String key = key(subscript.index());
            name = key != null ? key : nameOf(subscript.value());
        }
        return name == null || name.matches("_*") ? null : name;
    }

    /** A text that can be a name. */
    private static @Nullable String key(@Nullable Expr key) {
        if (key instanceof Expr.Constant constant && constant.value() instanceof String text) {
            return text.matches("[\\p{L}_][\\p{L}\\p{N}_]{0,39}") ? text : null;
        }
        return null;
    }

    private void give(String name, Expr value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof Expr.Call call) {
            names.putIfAbsent(call.span(), name);
        } else if (value instanceof Expr.Sequence sequence) {
            sequence.elements().forEach(element -> give(name, element, depth + 1));
        } else if (value instanceof Expr.Comprehension comprehension) {
            Expr made = comprehension.value();
            give(name, made != null ? made : comprehension.element(), depth + 1);
        } else if (value instanceof Expr.Dict dict) {
            for (Expr.Dict.Entry entry : dict.entries()) {
                String key = key(entry.key());
                give(key != null ? key : name, entry.value(), depth + 1);
            }
        } else if (value instanceof Expr.Conditional conditional) {
            give(name, conditional.then(), depth + 1);
            give(name, conditional.otherwise(), depth + 1);
        } else if (value instanceof Expr.Starred starred) {
            give(name, starred.value(), depth + 1);
        } else if (value instanceof Expr.Binary binary) {
            // The value of a >> b is b.
            give(name, binary.right(), depth + 1);
            if (binary.operator().equals("+")) {
                give(name, binary.left(), depth + 1);
            }
        }
    }
}
