package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names and their values: of the script, a function, a class or a comprehension. */
final class Scope {
    /** What kind of block it is. */
    enum Kind {
        SCRIPT,
        FUNCTION,
        CLASS,
        COMPREHENSION
    }

    final Kind kind;
    final @Nullable Scope outer;
    final Map<String, Object> values = new LinkedHashMap<>();
    /** Takes what a generator's function yields; null in all other scopes. */
    @Nullable
    Consumer<Object> taker;

    private final Set<String> globals = new HashSet<>();
    private final Set<String> nonlocals = new HashSet<>();

    Scope(Kind kind, @Nullable Scope outer) {
        this.kind = kind;
        this.outer = outer;
    }

    @Nullable
    Object find(String name) {
        if (globals.contains(name)) {
            return script().values.get(name);
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Object value = scope.values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    void set(String name, Object value) {
        owner(name).values.put(name, value);
    }

    boolean remove(String name) {
        return owner(name).values.remove(name) != null;
    }

    void declare(boolean global, List<String> names) {
        (global ? globals : nonlocals).addAll(names);
    }

    /** The scope that an assignment expression inside comprehensions assigns in. */
    Scope block() {
        Scope scope = this;
        while (scope.kind == Kind.COMPREHENSION && scope.outer != null) {
            scope = scope.outer;
        }
        return scope;
    }

    /** Takes what is yielded here; null outside of generators. */
    @Nullable
    Consumer<Object> taker() {
        return block().taker;
    }

    /** The scope that functions defined here see. */
    Scope closure() {
        return kind == Kind.CLASS && outer != null ? outer.closure() : this;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            names.addAll(scope.values.keySet());
        }
        return names;
    }

    Scope script() {
        Scope scope = this;
        while (scope.outer != null) {
            scope = scope.outer;
        }
        return scope;
    }

    private Scope owner(String name) {
        if (globals.contains(name)) {
            return script();
        }
        if (nonlocals.contains(name)) {
            for (Scope scope = outer; scope != null; scope = scope.outer) {
                if (scope.values.containsKey(name)) {
                    return scope;
                }
            }
        }
        return this;
    }
}
