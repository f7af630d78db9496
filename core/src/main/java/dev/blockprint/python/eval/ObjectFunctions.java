package dev.blockprint.python.eval;

import java.util.List;

/** The built-in functions that look into objects, and those that would leave the script. */
final class ObjectFunctions {
    private final Machine machine;

    ObjectFunctions(Machine machine) {
        this.machine = machine;
        Builtins builtins = machine.builtins;
        builtins.add("getattr", args -> {
            Object found = attribute(args);
            return found != null ? found : args.get(2, "a fallback: there is no " + args.text(1, "a name"));
        });
        builtins.add("hasattr", args -> attribute(args) != null);
        builtins.add("setattr", args -> {
            machine.targets.attribute(args.get(0, "an object"), args.text(1, "a name"), args.get(2, "a value"));
            return None.NONE;
        });
        builtins.add("delattr", args -> {
            if (args.get(0, "an object") instanceof PyObject object) {
                object.fields.remove(args.text(1, "a name"));
            }
            return None.NONE;
        });
        builtins.add("vars", args -> vars(args));
        builtins.add("globals", args -> names(machine.scope.script()));
        builtins.add("locals", args -> names(machine.scope));
        builtins.add("dir", args -> new PyList(List.copyOf(machine.scope.names())));
        builtins.add("isinstance", args -> isInstance(args.get(0, "a value"), args.get(1, "a type")));
        builtins.add("issubclass", args -> isSubclass(args.get(0, "a class"), args.get(1, "a class")));
        builtins.add("type", args -> machine.classOf(args.get(0, "a value")));
        builtins.add("callable", args -> {
            Object value = args.get(0, "a value");
            return value instanceof Callable || (value instanceof PyObject object && object.method("__call__") != null);
        });
        builtins.add("super", args -> {
            if (machine.scope.find("__class__") instanceof UserClass type
                    && machine.scope.find("__self__") instanceof PyObject self) {
                return new PySuper(self, type);
            }
            throw PyError.type("super() belongs into a method", "call it inside a class");
        });
        builtins.add("open", this::open);
        for (String name : List.of("exec", "eval", "compile", "__import__", "breakpoint")) {
            builtins.add(name, args -> {
                throw new PyError("NotImplementedError", name + "(…) is not supported", "write the code itself");
            });
        }
    }

    private @org.jspecify.annotations.Nullable Object attribute(Args args) {
        try {
            return machine.attributes.find(args.get(0, "an object"), args.text(1, "a name"), args.span());
        } catch (PyError error) {
            if (error.type().equals("AttributeError") || error.type().equals("ImportError")) {
                return null;
            }
            throw error;
        }
    }

    private static Object vars(Args args) {
        PyDict dict = new PyDict();
        if (args.size() > 0 && args.get(0, "an object") instanceof PyObject object) {
            dict.map.putAll(object.fields);
        }
        return dict;
    }

    private static Object names(Scope scope) {
        PyDict dict = new PyDict();
        dict.map.putAll(scope.values);
        return dict;
    }

    /** Nothing is read or written: reading fails as if the file were not there, writing does nothing. */
    private Object open(Args args) {
        Object mode = args.find(1, "mode");
        String how = mode instanceof String text ? text : "r";
        if (how.contains("w") || how.contains("a") || how.contains("x")) {
            machine.modules.refuse("open", args.span());
            return new PyNothing("open");
        }
        throw new PyError(
                "FileNotFoundError",
                "a script cannot open files",
                "remove the line, or write the values into the script");
    }

    boolean isInstance(Object value, Object type) {
        if (type instanceof PyTuple tuple) {
            return tuple.items().stream().anyMatch(one -> isInstance(value, one));
        }
        if (!(type instanceof Callable wanted)) {
            return false;
        }
        if (value instanceof PyObject object && object.type != null) {
            return object.type.isA(wanted)
                    || (value instanceof Enums.Constant && wanted.name().equals("Enum"));
        }
        if (value instanceof PyObject object) {
            return machine.classOf(object) instanceof BaseClass base && base.isA(wanted);
        }
        String name = wanted.name();
        return name.equals(Texts.typeName(value))
                || name.equals("object")
                || (value instanceof Boolean && name.equals("int"))
                || (value instanceof PyDict && (name.equals("dict") || name.equals("Mapping")))
                || (value instanceof PyTuple && name.equals("tuple"))
                || (name.equals("Iterable")
                        && (value instanceof PyList || value instanceof PyTuple || value instanceof PySet))
                || (name.equals("Sequence") && (value instanceof PyList || value instanceof PyTuple));
    }

    private static boolean isSubclass(Object type, Object of) {
        if (of instanceof PyTuple tuple) {
            return tuple.items().stream().anyMatch(one -> isSubclass(type, one));
        }
        if (!(of instanceof Callable wanted)) {
            return false;
        }
        return type instanceof UserClass own
                ? own.isA(wanted)
                : type instanceof BaseClass base
                        ? base.isA(wanted)
                        : type instanceof Callable other && other.name().equals(wanted.name());
    }
}
