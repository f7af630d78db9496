package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Stmt;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "8.4. The try statement" and "7.8. The raise statement". */
final class TryStatements {
    private final Machine machine;
    private @Nullable PyError handled;

    TryStatements(Machine machine) {
        this.machine = machine;
    }

    Flow run(Stmt.Try s) {
        Flow flow;
        try {
            flow = body(s);
        } catch (PyError | PyGenerator.Stop ending) {
            if (machine.statements.run(s.atLast()) == Flow.RETURN) {
                return Flow.RETURN;
            }
            throw ending;
        }
        Object result = machine.returned;
        Flow last = machine.statements.run(s.atLast());
        if (last == Flow.NEXT) {
            machine.returned = result;
            return flow;
        }
        return last;
    }

    private Flow body(Stmt.Try s) {
        Flow flow;
        try {
            flow = machine.statements.run(s.body());
        } catch (PyError error) {
            Stmt.Try.Handler handler = handler(s, error);
            if (handler == null) {
                throw error;
            }
            return handle(handler, error);
        }
        return flow == Flow.NEXT ? machine.statements.run(s.otherwise()) : flow;
    }

    private Flow handle(Stmt.Try.Handler handler, PyError error) {
        PyError before = handled;
        handled = error;
        try {
            if (handler.name() != null) {
                machine.scope.set(handler.name(), error.object());
            }
            return machine.statements.run(handler.body());
        } finally {
            handled = before;
        }
    }

    private Stmt.Try.@Nullable Handler handler(Stmt.Try s, PyError error) {
        for (Stmt.Try.Handler handler : s.handlers()) {
            if (handler.type() == null || matches(machine.expressions.evaluate(handler.type()), error.object())) {
                return handler;
            }
        }
        return null;
    }

    static boolean matches(Object type, PyException raised) {
        if (type instanceof PyTuple tuple) {
            return tuple.items().stream().anyMatch(one -> matches(one, raised));
        }
        if (!(type instanceof Callable wanted)) {
            return false;
        }
        return raised.type != null ? raised.type.isA(wanted) : new ExceptionType(raised.baseName()).isA(wanted);
    }

    Flow raise(Stmt.Raise s) {
        if (s.value() == null) {
            if (handled != null) {
                throw handled;
            }
            throw PyError.type("there is no exception to raise again", "name one: raise ValueError(\"…\")");
        }
        Object value = machine.expressions.evaluate(s.value());
        if (value instanceof Callable type && !(value instanceof PyNothing)) {
            value = type.call(new Args(List.of(), Map.of(), s.span()));
        }
        if (!(value instanceof PyException exception)) {
            throw PyError.type("only exceptions can be raised", "raise ValueError(\"…\")");
        }
        throw raised(exception);
    }

    Flow check(Stmt.Assert s) {
        if (!machine.values.truth(machine.expressions.evaluate(s.test()))) {
            List<Object> message = s.message() == null ? List.of() : List.of(machine.expressions.evaluate(s.message()));
            throw raised(new PyException(null, "AssertionError", message));
        }
        return Flow.NEXT;
    }

    private PyError raised(PyException exception) {
        return new PyError(exception.typeName(), machine.texts.str(exception), "mend what the script checks here")
                .carrying(exception);
    }
}
