package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of the script. */
record UserClass(String name, @Nullable UserClass base, Map<String, Object> members) implements Callable {
    @Override
    public Object call(Args args) {
        PyInstance instance = new PyInstance(this);
        Object init = bound("__init__", instance, this);
        if (init instanceof Callable callable) {
            callable.call(args);
        } else if (args.size() > 0 || !args.named().isEmpty()) {
            throw PyError.type(name + " takes no values", "give it an __init__ method that takes them");
        }
        return instance;
    }

    /** A member as {@code instance} sees it, looked up from {@code from} on; null if there is none. */
    @Nullable
    Object bound(String member, PyInstance instance, @Nullable UserClass from) {
        for (UserClass owner = from; owner != null; owner = owner.base) {
            Object found = owner.members.get(member);
            if (found instanceof Decorated decorated) {
                return switch (decorated.kind()) {
                    case STATIC -> decorated.function();
                    case CLASS -> method(decorated.function(), instance.type, owner);
                    case PROPERTY ->
                        method(decorated.function(), instance, owner)
                                .call(new Args(List.of(), Map.of(), new dev.blockprint.source.Span(0, 0)));
                };
            }
            if (found instanceof UserFunction function) {
                return method(function, instance, owner);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A member as the class itself has it. */
    @Nullable
    Object member(String member) {
        for (UserClass owner = this; owner != null; owner = owner.base) {
            Object found = owner.members.get(member);
            if (found instanceof Decorated decorated) {
                return decorated.kind() == Decorated.Kind.CLASS
                        ? method(decorated.function(), this, owner)
                        : decorated.function();
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Callable method(Callable function, Object self, UserClass owner) {
        return Callable.of(function.name(), args -> {
            List<Object> positional = new ArrayList<>();
            positional.add(self);
            positional.addAll(args.positional());
            Args all = new Args(positional, args.named(), args.span());
            return function instanceof UserFunction user ? user.call(all, owner) : function.call(all);
        });
    }

    boolean isA(String className) {
        for (UserClass type = this; type != null; type = type.base) {
            if (type.name.equals(className)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
