package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Argument;
import dev.blockprint.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the classes of a script. */
final class ClassBuilder {
    /** Classes that say something about a class, and change nothing. */
    private static final Set<String> MARKERS = Set.of("object", "ABC", "Protocol", "Generic", "TypedDict", "Thing");

    private static final Set<String> ENUMS = Set.of("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag");

    private final Machine machine;

    ClassBuilder(Machine machine) {
        this.machine = machine;
    }

    /** What the bases of a class come to. */
    private static final class Bases {
        final List<UserClass> own = new ArrayList<>();

        @Nullable
        BaseClass library;

        boolean constants;
        boolean plain;
        boolean tuple;
    }

    Object build(Stmt.ClassDef s) {
        Bases bases = bases(s);
        Scope before = machine.scope;
        Scope body = new Scope(Scope.Kind.CLASS, before);
        body.values.put("__qualname__", s.name());
        machine.scope = body;
        try {
            machine.statements.run(s.body());
        } finally {
            machine.scope = before;
        }
        if (bases.tuple) {
            return tuple(s.name(), body.values);
        }
        UserClass type = new UserClass(s.name(), bases.own, bases.library, body.values);
        if (bases.constants) {
            Enums.fill(type, bases.plain);
        }
        return type;
    }

    private Bases bases(Stmt.ClassDef s) {
        Bases bases = new Bases();
        for (Argument argument : s.bases()) {
            Object value = machine.expressions.evaluate(argument.value());
            if (argument.name() != null) {
                continue;
            }
            String name = value instanceof Callable callable ? callable.name() : "";
            if (value instanceof UserClass above) {
                bases.own.add(above);
                bases.library = bases.library == null ? above.base() : bases.library;
                bases.constants |= above.constants != null;
            } else if (value instanceof BaseClass library) {
                bases.library = library;
            } else if (ENUMS.contains(name)) {
                bases.constants = true;
                bases.plain |= name.equals("StrEnum") || name.equals("IntEnum");
            } else if (name.equals("str") || name.equals("int")) {
                bases.plain = true;
            } else if (name.equals("NamedTuple")) {
                bases.tuple = true;
            } else if (!MARKERS.contains(name) && !(value instanceof PyNothing)) {
                throw PyError.type(
                                "a class cannot be based on " + Texts.article(value),
                                "base it on a node class, on Cluster or on nothing")
                        .at(argument.value().span());
            }
        }
        if (bases.plain && !bases.constants) {
            throw PyError.type("a class cannot be based on str or int", "keep the value in a field");
        }
        return bases;
    }

    private static TupleType tuple(String name, Map<String, Object> members) {
        List<String> fields = new ArrayList<>();
        Map<String, Object> defaults = new LinkedHashMap<>();
        if (members.get("__annotations__") instanceof PyDict annotations) {
            for (Object field : annotations.map.keySet()) {
                fields.add((String) field);
                Object value = members.get((String) field);
                if (value != null) {
                    defaults.put((String) field, value);
                }
            }
        }
        return new TupleType(name, fields, defaults);
    }
}
