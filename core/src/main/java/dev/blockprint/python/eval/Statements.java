package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Argument;
import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.Parameters;
import dev.blockprint.python.syntax.Stmt;
import dev.blockprint.python.syntax.StmtVisitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The effects of statements. */
final class Statements implements StmtVisitor<Flow> {
    private final Machine machine;
    private @Nullable PyError handled;

    Statements(Machine machine) {
        this.machine = machine;
    }

    Flow run(List<Stmt> statements) {
        for (Stmt statement : statements) {
            machine.budget.step(statement.span());
            try {
                machine.budget.enter();
                Flow flow = statement.accept(this);
                if (flow != Flow.NEXT) {
                    return flow;
                }
            } catch (PyError error) {
                throw error.at(statement.span());
            } catch (LimitReached limit) {
                throw limit.at(statement.span());
            } finally {
                machine.budget.leave();
            }
        }
        return Flow.NEXT;
    }

    private Object evaluate(Expr e) {
        return machine.expressions.evaluate(e);
    }

    @Override
    public Flow evaluate(Stmt.Evaluate s) {
        evaluate(s.value());
        return Flow.NEXT;
    }

    @Override
    public Flow assign(Stmt.Assign s) {
        Object value = evaluate(s.value());
        s.targets().forEach(target -> machine.targets.assign(target, value));
        return Flow.NEXT;
    }

    @Override
    public Flow augment(Stmt.Augment s) {
        Object left = evaluate(s.target());
        Object right = evaluate(s.value());
        if (left instanceof PyList list && s.operator().equals("+")) {
            list.items.addAll(machine.values.iterate(right));
            machine.budget.items(list.items.size());
            machine.targets.assign(s.target(), left);
            return Flow.NEXT;
        }
        machine.targets.assign(s.target(), machine.operators.binary(s.operator(), left, right, s.span()));
        return Flow.NEXT;
    }

    @Override
    public Flow importModules(Stmt.Import s) {
        for (Stmt.Import.Item item : s.items()) {
            try {
                PyModule module = machine.modules.load(item.module(), item.span());
                int dot = item.module().indexOf('.');
                if (item.alias() != null) {
                    machine.scope.set(item.alias(), module);
                } else {
                    String root = dot < 0 ? item.module() : item.module().substring(0, dot);
                    machine.scope.set(root, new PyModule(root));
                }
            } catch (PyError error) {
                throw error.at(item.span());
            }
        }
        return Flow.NEXT;
    }

    @Override
    public Flow importFrom(Stmt.ImportFrom s) {
        PyModule module;
        try {
            module = machine.modules.load(s.module(), s.moduleSpan());
        } catch (PyError error) {
            throw error.at(s.moduleSpan());
        }
        for (Stmt.Import.Item item : s.items()) {
            if (item.module().equals("*")) {
                machine.modules.star(s.module(), machine.scope);
                continue;
            }
            try {
                Object value = machine.modules.attribute(module, item.module(), item.span());
                machine.scope.set(item.alias() != null ? item.alias() : item.module(), value);
            } catch (PyError error) {
                throw error.at(item.span());
            }
        }
        return Flow.NEXT;
    }

    @Override
    public Flow with(Stmt.With s) {
        return with(s, 0);
    }

    private Flow with(Stmt.With s, int number) {
        if (number == s.contexts().size()) {
            return run(s.body());
        }
        Stmt.With.Context context = s.contexts().get(number);
        Object manager = evaluate(context.manager());
        Object entered;
        try {
            entered = machine.library.enter(manager);
        } catch (PyError error) {
            throw error.at(context.manager().span());
        }
        try {
            if (context.target() != null) {
                machine.targets.assign(context.target(), entered);
            }
            return with(s, number + 1);
        } finally {
            machine.library.leave(manager);
        }
    }

    @Override
    public Flow forEach(Stmt.For s) {
        for (Object item : machine.values.iterate(evaluate(s.iterable()))) {
            machine.budget.step(s.span());
            machine.targets.assign(s.target(), item);
            Flow flow = run(s.body());
            if (flow == Flow.BREAK) {
                return Flow.NEXT;
            }
            if (flow == Flow.RETURN) {
                return flow;
            }
        }
        return run(s.otherwise());
    }

    @Override
    public Flow whileTrue(Stmt.While s) {
        while (machine.values.truth(evaluate(s.test()))) {
            Flow flow = run(s.body());
            if (flow == Flow.BREAK) {
                return Flow.NEXT;
            }
            if (flow == Flow.RETURN) {
                return flow;
            }
        }
        return run(s.otherwise());
    }

    @Override
    public Flow ifElse(Stmt.If s) {
        return run(machine.values.truth(evaluate(s.test())) ? s.body() : s.otherwise());
    }

    @Override
    public Flow jump(Stmt.Jump s) {
        return switch (s.kind()) {
            case BREAK -> Flow.BREAK;
            case CONTINUE -> Flow.CONTINUE;
            case PASS -> Flow.NEXT;
        };
    }

    @Override
    public Flow def(Stmt.Def s) {
        Object function = new UserFunction(
                s.name(), s.parameters(), defaults(s.parameters()), s.body(), null, machine.scope.closure(), machine);
        for (int i = s.decorators().size() - 1; i >= 0; i--) {
            if (!(evaluate(s.decorators().get(i)) instanceof Callable decorator)) {
                throw PyError.type("this decorator cannot be called", "remove it");
            }
            Object decorated = decorator.call(new Args(List.of(function), Map.of(), s.span()));
            function = decorated == None.NONE ? function : decorated;
        }
        machine.scope.set(s.name(), function);
        return Flow.NEXT;
    }

    Map<String, Object> defaults(Parameters parameters) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        for (Parameters.Parameter parameter : parameters.list()) {
            if (parameter.fallback() != null) {
                defaults.put(parameter.name(), evaluate(parameter.fallback()));
            }
        }
        return defaults;
    }

    @Override
    public Flow classDef(Stmt.ClassDef s) {
        if (!s.decorators().isEmpty()) {
            throw new PyError(
                    "NotImplementedError", "a decorated class is not supported yet", "write its __init__ by hand");
        }
        UserClass base = null;
        for (Argument argument : s.bases()) {
            Object value = evaluate(argument.value());
            if (value instanceof UserClass above && base == null) {
                base = above;
            } else if (!(value instanceof Callable type) || !type.name().equals("object")) {
                throw new PyError(
                        "NotImplementedError",
                        "a class can be based on one class of the script only",
                        "write a function that makes the node and returns it");
            }
        }
        Scope before = machine.scope;
        Scope body = new Scope(Scope.Kind.CLASS, before);
        machine.scope = body;
        try {
            run(s.body());
        } finally {
            machine.scope = before;
        }
        machine.scope.set(s.name(), new UserClass(s.name(), base, body.values));
        return Flow.NEXT;
    }

    @Override
    public Flow giveBack(Stmt.Return s) {
        machine.returned = s.value() == null ? None.NONE : evaluate(s.value());
        return Flow.RETURN;
    }

    @Override
    public Flow tryExcept(Stmt.Try s) {
        Flow flow;
        try {
            flow = run(s.body());
            flow = flow == Flow.NEXT ? run(s.otherwise()) : flow;
        } catch (PyError error) {
            Stmt.Try.Handler handler = handler(s, error);
            if (handler == null) {
                atLast(s);
                throw error;
            }
            PyError before = handled;
            handled = error;
            try {
                if (handler.name() != null) {
                    machine.scope.set(
                            handler.name(),
                            error.value() != null ? error.value() : new PyException(error.type(), error.text()));
                }
                flow = run(handler.body());
            } catch (PyError second) {
                atLast(s);
                throw second;
            } finally {
                handled = before;
            }
        }
        Object result = machine.returned;
        Flow last = run(s.atLast());
        if (last == Flow.NEXT) {
            machine.returned = result;
            return flow;
        }
        return last;
    }

    private void atLast(Stmt.Try s) {
        run(s.atLast());
    }

    private Stmt.Try.@Nullable Handler handler(Stmt.Try s, PyError error) {
        for (Stmt.Try.Handler handler : s.handlers()) {
            if (handler.type() == null || matches(evaluate(handler.type()), error.type())) {
                return handler;
            }
        }
        return null;
    }

    private static boolean matches(Object type, String raised) {
        if (type instanceof PyTuple tuple) {
            return tuple.items().stream().anyMatch(one -> matches(one, raised));
        }
        String name = type instanceof Callable callable ? callable.name() : "";
        return name.equals(raised)
                || name.equals("BaseException")
                || (name.equals("Exception") && !raised.equals("SystemExit"))
                || (name.equals("ImportError") && raised.equals("ModuleNotFoundError"))
                || (Set.of("OSError", "IOError", "EnvironmentError").contains(name)
                        && Set.of("OSError", "IOError", "EnvironmentError", "FileNotFoundError")
                                .contains(raised));
    }

    @Override
    public Flow raise(Stmt.Raise s) {
        if (s.value() == null) {
            if (handled != null) {
                throw handled;
            }
            throw PyError.type("there is no exception to raise again", "name one: raise ValueError(\"…\")");
        }
        Object value = evaluate(s.value());
        if (value instanceof Callable.Type type) {
            value = type.call(new Args(List.of(), Map.of(), s.span()));
        }
        if (!(value instanceof PyException exception)) {
            throw PyError.type("only exceptions can be raised", "raise ValueError(\"…\")");
        }
        throw new PyError(exception.type(), exception.message(), "mend what the script checks here")
                .carrying(exception);
    }

    @Override
    public Flow assertTrue(Stmt.Assert s) {
        if (!machine.values.truth(evaluate(s.test()))) {
            String text = s.message() == null ? "" : machine.texts.str(evaluate(s.message()));
            throw new PyError("AssertionError", text, "mend what the script checks here")
                    .carrying(new PyException("AssertionError", text));
        }
        return Flow.NEXT;
    }

    @Override
    public Flow delete(Stmt.Delete s) {
        s.targets().forEach(machine.targets::delete);
        return Flow.NEXT;
    }

    @Override
    public Flow outer(Stmt.Outer s) {
        machine.scope.declare(s.global(), s.names());
        return Flow.NEXT;
    }
}
