package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.Expr.Comprehension;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Comprehensions; a generator expression is made at once, as a list. */
final class Comprehensions {
    private final Machine machine;

    Comprehensions(Machine machine) {
        this.machine = machine;
    }

    Object run(Comprehension e) {
        List<Object> items = new ArrayList<>();
        PyDict dict = new PyDict();
        Scope before = machine.scope;
        machine.scope = new Scope(Scope.Kind.COMPREHENSION, before);
        try {
            clause(e, 0, items, dict);
        } finally {
            machine.scope = before;
        }
        return switch (e.form()) {
            case LIST -> new PyList(items);
            case GENERATOR -> new PyIterator(items.iterator());
            case SET -> new PySet(items.stream().map(Values::key).toList());
            case DICT -> dict;
        };
    }

    private void clause(Comprehension e, int number, List<Object> items, PyDict dict) {
        if (number == e.clauses().size()) {
            Object first = machine.expressions.evaluate(e.element());
            if (e.value() != null) {
                dict.map.put(Values.key(first), machine.expressions.evaluate(e.value()));
            } else {
                items.add(first);
            }
            return;
        }
        Comprehension.Clause clause = e.clauses().get(number);
        Iterator<Object> values = machine.values.iterator(machine.expressions.evaluate(clause.iterable()));
        while (values.hasNext()) {
            Object item = values.next();
            machine.budget.step(e.span());
            machine.targets.assign(clause.target(), item);
            if (all(clause.conditions())) {
                clause(e, number + 1, items, dict);
            }
        }
    }

    private boolean all(List<Expr> conditions) {
        for (Expr condition : conditions) {
            if (!machine.values.truth(machine.expressions.evaluate(condition))) {
                return false;
            }
        }
        return true;
    }
}
