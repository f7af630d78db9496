package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Expr;
import dev.blockprint.python.syntax.Parameters;
import dev.blockprint.python.syntax.Stmt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function of the script. */
final class UserFunction implements Callable {
    private final String name;
    private final Parameters parameters;
    private final Map<String, Object> defaults;
    private final List<Stmt> body;
    private final @Nullable Expr value;
    private final boolean generator;
    private final Scope closure;
    private final Machine machine;

    private UserFunction(
            String name,
            Parameters parameters,
            List<Stmt> body,
            @Nullable Expr value,
            boolean generator,
            Machine machine) {
        this.name = name;
        this.parameters = parameters;
        this.defaults = machine.statements.defaults(parameters);
        this.body = body;
        this.value = value;
        this.generator = generator;
        this.closure = machine.scope.closure();
        this.machine = machine;
    }

    static UserFunction of(Stmt.Def def, Machine machine) {
        return new UserFunction(def.name(), def.parameters(), def.body(), null, def.generator(), machine);
    }

    static UserFunction of(Expr.Lambda lambda, Machine machine) {
        return new UserFunction("<lambda>", lambda.parameters(), List.of(), lambda.body(), false, machine);
    }

    @Override
    public String name() {
        return name;
    }

    /** The text at the head of its body; empty if there is none. */
    String documentation() {
        return !body.isEmpty()
                        && body.get(0) instanceof Stmt.Evaluate first
                        && first.value() instanceof Expr.Constant constant
                        && constant.value() instanceof String text
                ? text
                : "";
    }

    @Override
    public Object call(Args args) {
        return call(args, null);
    }

    /** Calls it as a method of {@code owner}. */
    Object call(Args args, @Nullable UserClass owner) {
        Scope scope = new Scope(Scope.Kind.FUNCTION, closure);
        bind(args, scope);
        if (owner != null) {
            scope.values.put("__class__", owner);
            scope.values.put("__self__", args.get(0, "self"));
        }
        if (generator) {
            return new PyGenerator(machine, scope, body);
        }
        Scope before = machine.scope;
        machine.budget.enter();
        machine.scope = scope;
        try {
            if (value != null) {
                return machine.expressions.evaluate(value);
            }
            Flow flow = machine.statements.run(body);
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
                if (named.containsKey(parameter.name()) && parameters.doubleStar() == null) {
                    throw PyError.type(name + " is given " + parameter.name() + " twice", "give it once");
                }
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
