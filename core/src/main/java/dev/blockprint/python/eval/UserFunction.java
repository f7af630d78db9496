package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.Parameters;
import dev.blockprint.python.syntax.Stmt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function of the script.
 *
 * @param body null for a lambda
 * @param value null for all but a lambda
 */
record UserFunction(
        String name,
        Parameters parameters,
        Map<String, Object> defaults,
        @Nullable List<Stmt> body,
        @Nullable Expr value,
        Scope closure,
        Machine machine)
        implements Callable {

    @Override
    public Object call(Args args) {
        return call(args, null);
    }

    /** Calls it as a method of {@code owner}. */
    Object call(Args args, @Nullable UserClass owner) {
        Scope before = machine.scope;
        Scope scope = new Scope(Scope.Kind.FUNCTION, closure);
        bind(args, scope);
        if (owner != null) {
            scope.values.put("__class__", owner);
            scope.values.put("__self__", args.get(0, "self"));
        }
        machine.budget.enter();
        machine.scope = scope;
        try {
            if (value != null) {
                return machine.expressions.evaluate(value);
            }
            Flow flow = body == null ? Flow.NEXT : machine.statements.run(body);
            Object result = flow == Flow.RETURN ? machine.returned : None.NONE;
            machine.returned = None.NONE;
            return result;
        } finally {
            machine.scope = before;
            machine.budget.leave();
        }
    }

    private void bind(Args args, Scope scope) {
        Map<String, Object> named = new LinkedHashMap<>(args.named());
        int next = 0;
        for (Parameters.Parameter parameter : parameters.list()) {
            Object given = null;
            if (!parameter.keywordOnly() && next < args.size()) {
                given = args.positional().get(next++);
            } else {
                given = named.remove(parameter.name());
            }
            if (given == null) {
                given = defaults.get(parameter.name());
            }
            if (given == null) {
                throw PyError.type(name + " needs a value for " + parameter.name(), "give it in the call");
            }
            scope.values.put(parameter.name(), given);
        }
        List<Object> rest = args.positional().subList(next, args.size());
        if (parameters.star() != null && !parameters.star().isEmpty()) {
            scope.values.put(parameters.star(), new PyTuple(rest));
        } else if (!rest.isEmpty()) {
            throw PyError.type(name + " takes " + next + " values, not " + args.size(), "drop those that are too many");
        }
        if (parameters.doubleStar() != null) {
            PyDict dict = new PyDict();
            dict.map.putAll(named);
            scope.values.put(parameters.doubleStar(), dict);
        } else if (!named.isEmpty()) {
            String first = named.keySet().iterator().next();
            throw PyError.type(name + " has no parameter " + first, "check the name");
        }
    }
}
