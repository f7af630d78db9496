package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A built-in exception; "5.4. Exception hierarchy" of Python's library reference. */
record ExceptionType(String name) implements BaseClass {
    private static final Map<String, String> ABOVE = new LinkedHashMap<>();

    static {
        below("BaseException", "Exception SystemExit KeyboardInterrupt GeneratorExit");
        below(
                "Exception",
                "ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError"
                        + " NameError OSError RuntimeError StopIteration SyntaxError TypeError ValueError Warning");
        below("ArithmeticError", "ZeroDivisionError OverflowError FloatingPointError");
        below("ImportError", "ModuleNotFoundError");
        below("LookupError", "IndexError KeyError");
        below("NameError", "UnboundLocalError");
        below("OSError", "FileNotFoundError FileExistsError PermissionError NotADirectoryError ConnectionError");
        below("OSError", "TimeoutError IsADirectoryError");
        below("RuntimeError", "NotImplementedError RecursionError");
        below("ValueError", "UnicodeError JSONDecodeError");
        below("UnicodeError", "UnicodeDecodeError UnicodeEncodeError");
        below("Warning", "UserWarning DeprecationWarning FutureWarning RuntimeWarning");
    }

    private static void below(String above, String names) {
        for (String name : names.split(" ", -1)) {
            ABOVE.put(name, above);
        }
    }

    /** The built-in exception of this name; null if there is none. */
    static @Nullable ExceptionType find(String name) {
        return switch (name) {
            case "IOError", "EnvironmentError" -> new ExceptionType("OSError");
            case "BaseException" -> new ExceptionType(name);
            default -> ABOVE.containsKey(name) ? new ExceptionType(name) : null;
        };
    }

    @Override
    public PyObject allocate(@Nullable UserClass type) {
        return new PyException(type, name, java.util.List.of());
    }

    @Override
    public void initialise(PyObject object, Args args) {
        if (object instanceof PyException exception) {
            exception.arguments = args.positional();
        }
    }

    @Override
    public boolean isA(Callable other) {
        for (String type = name; type != null; type = ABOVE.get(type)) {
            if (type.equals(other.name())) {
                return true;
            }
        }
        return other.name().equals("object");
    }
}
