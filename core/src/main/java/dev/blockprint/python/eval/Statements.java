package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.Parameters;
import dev.blockprint.python.syntax.Stmt;
import dev.blockprint.python.syntax.StmtVisitor;
import dev.blockprint.source.Span;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The effects of statements. */
final class Statements implements StmtVisitor<Flow> {
    private final Machine machine;
    private final Imports imports;
    private final ClassBuilder classes;
    private final TryStatements tries;

    Statements(Machine machine) {
        this.machine = machine;
        this.imports = new Imports(machine);
        this.classes = new ClassBuilder(machine);
        this.tries = new TryStatements(machine);
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
    public Flow annotate(Stmt.Annotate s) {
        if (machine.scope.kind == Scope.Kind.CLASS && s.target() instanceof Expr.Name name) {
            Object annotations = machine.scope.values.computeIfAbsent("__annotations__", key -> new PyDict());
            if (annotations instanceof PyDict dict) {
                dict.map.put(name.id(), None.NONE);
            }
        }
        if (s.value() != null) {
            machine.targets.assign(s.target(), evaluate(s.value()));
        }
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
        if (left instanceof PyDict dict
                && right instanceof PyDict more
                && s.operator().equals("|")) {
            dict.map.putAll(more.map);
            machine.budget.items(dict.map.size());
            return Flow.NEXT;
        }
        machine.targets.assign(s.target(), machine.operators.binary(s.operator(), left, right, s.span()));
        return Flow.NEXT;
    }

    @Override
    public Flow importModules(Stmt.Import s) {
        s.items().forEach(imports::module);
        return Flow.NEXT;
    }

    @Override
    public Flow importFrom(Stmt.ImportFrom s) {
        imports.names(s);
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
        if (manager instanceof PyContext other) {
            return other.run(entered -> {
                bind(context, entered);
                return with(s, number + 1);
            });
        }
        PyObject own = manager instanceof PyObject object && object.method("__enter__") != null ? object : null;
        Object entered;
        try {
            entered = own != null
                    ? Calls.method(own, "__enter__", s.span())
                    : manager instanceof PyNothing || manager instanceof Dot ? manager : machine.library.enter(manager);
        } catch (PyError error) {
            throw error.at(context.manager().span());
        }
        Flow flow;
        try {
            bind(context, entered);
            flow = with(s, number + 1);
        } catch (PyError error) {
            if (leave(manager, own, s, error)) {
                return Flow.NEXT;
            }
            throw error;
        } catch (PyGenerator.Stop stop) {
            leave(manager, own, s, null);
            throw stop;
        }
        leave(manager, own, s, null);
        return flow;
    }

    private void bind(Stmt.With.Context context, Object entered) {
        if (context.target() != null) {
            machine.targets.assign(context.target(), entered);
        }
    }

    /** Ends a block; true if the exception that ended it goes no further. */
    private boolean leave(Object manager, @Nullable PyObject own, Stmt.With s, @Nullable PyError error) {
        Callable exit = own == null ? null : own.method("__exit__");
        if (exit == null) {
            machine.library.leave(manager);
            return false;
        }
        Object returned = machine.returned;
        Object raised = error == null ? None.NONE : error.object();
        Object type = error == null ? None.NONE : machine.classOf(raised);
        Object answer = exit.call(new Args(List.of(type, raised, None.NONE), Map.of(), s.span()));
        machine.returned = returned;
        return error != null && machine.values.truth(answer);
    }

    @Override
    public Flow forEach(Stmt.For s) {
        Object values = evaluate(s.iterable());
        if (values instanceof PyGenerator generator) {
            return each(s, generator);
        }
        Iterator<Object> items = values instanceof PyIterator iterator
                ? iterator.values()
                : machine.values.iterate(values).iterator();
        while (items.hasNext()) {
            machine.budget.step(s.span());
            machine.targets.assign(s.target(), items.next());
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

    /** The block runs in turns with the function that yields the values. */
    private Flow each(Stmt.For s, PyGenerator generator) {
        Outcome ended = new Outcome();
        generator.each(item -> {
            machine.budget.step(s.span());
            machine.targets.assign(s.target(), item);
            Flow flow = run(s.body());
            if (flow == Flow.BREAK || flow == Flow.RETURN) {
                ended.flow = flow;
                ended.returned = machine.returned;
                throw new PyGenerator.Stop();
            }
        });
        if (ended.flow == Flow.NEXT) {
            return run(s.otherwise());
        }
        machine.returned = ended.returned;
        return ended.flow == Flow.BREAK ? Flow.NEXT : Flow.RETURN;
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
        machine.scope.set(s.name(), decorated(s.decorators(), UserFunction.of(s, machine), s.span()));
        return Flow.NEXT;
    }

    private Object decorated(List<Expr> decorators, Object made, Span span) {
        Object result = made;
        for (int i = decorators.size() - 1; i >= 0; i--) {
            Object decorator = evaluate(decorators.get(i));
            if (decorator instanceof PyNothing) {
                continue;
            }
            result = Calls.callable(decorator).call(new Args(List.of(result), Map.of(), span));
        }
        return result;
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
        machine.scope.set(s.name(), decorated(s.decorators(), classes.build(s), s.span()));
        return Flow.NEXT;
    }

    @Override
    public Flow giveBack(Stmt.Return s) {
        machine.returned = s.value() == null ? None.NONE : evaluate(s.value());
        return Flow.RETURN;
    }

    @Override
    public Flow tryExcept(Stmt.Try s) {
        return tries.run(s);
    }

    @Override
    public Flow raise(Stmt.Raise s) {
        return tries.raise(s);
    }

    @Override
    public Flow assertTrue(Stmt.Assert s) {
        return tries.check(s);
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
