package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind a dot. */
final class Attributes {
    private final Machine machine;
    private final LibraryAttributes library;

    Attributes(Machine machine) {
        this.machine = machine;
        this.library = new LibraryAttributes(machine);
    }

    Object get(Object value, String name, Span span) {
        Object found = find(value, name, span);
        if (found == null) {
            throw new PyError(
                    "AttributeError",
                    Texts.article(value) + " has no " + name,
                    "check the name; not every method is supported");
        }
        return found;
    }

    @Nullable
    Object find(Object value, String name, Span span) {
        if (value instanceof PyModule module) {
            return machine.modules.attribute(module, name, span);
        } else if (value instanceof PyObject object) {
            return object(object, name, span);
        } else if (value instanceof Dot) {
            return library.find(value, name);
        } else if (value instanceof String text) {
            return machine.textMethods.find(text, name);
        } else if (value instanceof Thing thing) {
            return thing.attribute(name);
        } else if (value instanceof PyNothing nothing) {
            return new PyNothing(nothing.name());
        } else if (value instanceof PySuper above) {
            return above(above, name);
        } else if (value instanceof Callable callable) {
            return callable(callable, name);
        }
        return machine.collectionMethods.find(value, name);
    }

    private @Nullable Object object(PyObject object, String name, Span span) {
        Object found = object.fields.get(name);
        if (found == null && object.type != null) {
            found = object.type.bound(name, object);
        }
        if (found == null) {
            found = library.find(object, name);
        }
        if (found == null) {
            found = switch (name) {
                case "__class__" -> machine.classOf(object);
                case "__dict__" -> fields(object);
                case "__doc__" -> None.NONE;
                default -> null;
            };
        }
        Callable otherwise = found == null ? object.method("__getattr__") : null;
        return otherwise == null ? found : otherwise.call(new Args(List.of(name), Map.of(), span));
    }

    private static PyDict fields(PyObject object) {
        PyDict dict = new PyDict();
        dict.map.putAll(object.fields);
        return dict;
    }

    private @Nullable Object above(PySuper above, String name) {
        UserClass type = above.object().type;
        Object found = type == null ? null : type.bound(name, above.object(), above.after());
        if (found != null) {
            return found;
        }
        BaseClass base = type == null ? null : type.base();
        if (name.equals("__init__")) {
            return Callable.of(name, args -> {
                if (base != null) {
                    base.initialise(above.object(), args);
                }
                return None.NONE;
            });
        }
        return library.find(above.object(), name);
    }

    private @Nullable Object callable(Callable callable, String name) {
        Object found = null;
        if (callable instanceof UserClass type) {
            found = type.member(name);
        } else if (callable instanceof NativeClass type) {
            found = type.members().apply(name);
        }
        BaseClass base = callable instanceof UserClass type
                ? type.base()
                : callable instanceof BaseClass library ? library : null;
        if (found == null && base != null) {
            found = unbound(base, name);
        }
        if (found != null) {
            return found;
        }
        return switch (name) {
            case "__name__", "__qualname__" -> callable.name();
            case "__module__" -> "__main__";
            case "__doc__" -> callable instanceof UserFunction function ? function.documentation() : None.NONE;
            default -> machine.typeMethods.find(callable, name);
        };
    }

    /** A method of the library as {@code Node.__init__(self, label)} names it; class attributes that hold defaults. */
    private @Nullable Object unbound(BaseClass base, String name) {
        if (name.startsWith("_default_")) {
            return new PyDict();
        }
        if (!name.startsWith("__") || name.equals("__name__") || name.equals("__doc__")) {
            return null;
        }
        return Callable.of(name, args -> {
            Args rest = new Args(
                    args.positional().subList(Math.min(1, args.size()), args.size()), args.named(), args.span());
            if (!(args.get(0, "self") instanceof PyObject self)) {
                throw PyError.type(name + " takes an object first", "write self");
            }
            if (name.equals("__init__")) {
                base.initialise(self, rest);
                return None.NONE;
            }
            return library.find(self, name) instanceof Callable method ? method.call(rest) : None.NONE;
        });
    }
}
