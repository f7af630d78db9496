package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a function with {@code yield} gives. A {@code for} and a {@code with} run it in turns with their blocks; all
 * others collect its values first.
 */
final class PyGenerator {
    /** Ends the function early; its {@code finally} blocks still run. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private final Machine machine;
    private final Scope scope;
    private final List<Stmt> body;
    private @Nullable Iterator<Object> collected;
    private boolean started;

    PyGenerator(Machine machine, Scope scope, List<Stmt> body) {
        this.machine = machine;
        this.scope = scope;
        this.body = body;
    }

    /** Runs the function, and gives each value that it yields to {@code taker}, which sees the names of the caller. */
    void each(Consumer<Object> taker) {
        if (collected != null) {
            collected.forEachRemaining(taker);
            return;
        }
        if (started) {
            return;
        }
        started = true;
        Scope caller = machine.scope;
        scope.taker = value -> {
            Scope own = machine.scope;
            machine.scope = caller;
            try {
                taker.accept(value);
            } finally {
                machine.scope = own;
            }
        };
        machine.budget.enter();
        machine.scope = scope;
        try {
            machine.statements.run(body);
        } catch (Stop stop) {
            // The taker wants no more.
        } finally {
            machine.scope = caller;
            machine.budget.leave();
        }
    }

    Iterator<Object> values() {
        if (collected == null) {
            List<Object> all = new ArrayList<>();
            each(value -> {
                all.add(value);
                machine.budget.items(1);
            });
            collected = all.iterator();
        }
        return collected;
    }
}
