package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of the script. */
final class UserClass implements Callable {
    private final String name;
    /** The script's classes that members are looked up in, this one first. */
    private final List<UserClass> order;
    /** The library's class that it is based on; null if on none. */
    private final @Nullable BaseClass base;

    private final Map<String, Object> members;
    /** The members of an enumeration; null for other classes. */
    @Nullable
    List<Object> constants;

    UserClass(String name, List<UserClass> bases, @Nullable BaseClass base, Map<String, Object> members) {
        this.name = name;
        this.base = base;
        this.members = members;
        Set<UserClass> all = new LinkedHashSet<>(List.of(this));
        bases.forEach(above -> all.addAll(above.order));
        this.order = List.copyOf(all);
    }

    @Override
    public String name() {
        return name;
    }

    @Nullable
    BaseClass base() {
        return base;
    }

    List<UserClass> order() {
        return order;
    }

    Map<String, Object> members() {
        return members;
    }

    @Override
    public Object call(Args args) {
        if (constants != null) {
            return Enums.of(this, constants, args.get(0, "a value"));
        }
        PyObject object = base == null ? new PyInstance(this) : base.allocate(this);
        if (bound("__init__", object) instanceof Callable init) {
            init.call(args);
        } else if (base != null) {
            base.initialise(object, args);
        } else if (args.size() > 0 || !args.named().isEmpty()) {
            throw PyError.type(name + " takes no values", "give it an __init__ method that takes them");
        }
        return object;
    }

    /** A member as {@code object} sees it; null if there is none. */
    @Nullable
    Object bound(String member, PyObject object) {
        return bound(member, object, null);
    }

    /** The same, looked up only behind {@code after} in the order of the classes. */
    @Nullable
    Object bound(String member, PyObject object, @Nullable UserClass after) {
        for (UserClass owner : order.subList(after == null ? 0 : order.indexOf(after) + 1, order.size())) {
            Object found = owner.members.get(member);
            if (found instanceof Decorated decorated) {
                return switch (decorated.kind()) {
                    case STATIC -> decorated.function();
                    case CLASS -> method(decorated.function(), this, owner);
                    case METHOD -> method(decorated.function(), object, owner);
                    case PROPERTY ->
                        method(decorated.function(), object, owner).call(new Args(List.of(), Map.of(), new Span(0, 0)));
                };
            }
            if (found instanceof UserFunction function) {
                return method(function, object, owner);
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
        for (UserClass owner : order) {
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

    boolean isA(Callable other) {
        return other instanceof UserClass type
                ? order.contains(type)
                : other.name().equals("object") || (base != null && base.isA(other));
    }

    @Override
    public String toString() {
        return name;
    }
}
