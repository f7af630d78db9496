package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The harmless part of Python's own modules: there is no environment and no file system. */
final class StandardModules {
    private final Budget budget;
    private final Values values;
    private final Builtins builtins;
    private final PyDict environment = new PyDict();

    StandardModules(Budget budget, Values values, Builtins builtins) {
        this.budget = budget;
        this.values = values;
        this.builtins = builtins;
    }

    /** What a module holds under a name; null if nothing. */
    @Nullable
    Object find(String module, String name) {
        return switch (module) {
            case "os" -> os(name);
            case "os.path" -> path(name);
            case "sys" -> sys(name);
            case "math" -> math(name);
            case "itertools" -> itertools(name);
            case "random" -> random(name);
            case "string" -> letters(name);
            case "functools" -> functools(name);
            case "collections" -> name.equals("OrderedDict") ? builtins.find("dict") : null;
            default -> null;
        };
    }

    private @Nullable Object os(String name) {
        return switch (name) {
            case "environ" -> environment;
            case "getenv" -> function(name, args -> args.size() > 1 ? args.get(1, "") : None.NONE);
            case "path" -> new PyModule("os.path");
            case "getcwd" -> function(name, args -> "/");
            case "sep" -> "/";
            case "name" -> "posix";
            case "listdir" -> function(name, args -> new PyList(List.of()));
            case "makedirs", "mkdir", "chdir", "remove", "system", "rename", "unlink" ->
                function(name, args -> None.NONE);
            default -> null;
        };
    }

    private @Nullable Object path(String name) {
        return switch (name) {
            case "join" -> function(name, this::join);
            case "dirname" ->
                function(name, args -> {
                    String path = args.text(0, "the path");
                    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
                });
            case "basename" ->
                function(name, args -> {
                    String path = args.text(0, "the path");
                    return path.substring(path.lastIndexOf('/') + 1);
                });
            case "splitext" ->
                function(name, args -> {
                    String path = args.text(0, "the path");
                    int dot = path.lastIndexOf('.');
                    int cut = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
                    return new PyTuple(List.of(path.substring(0, cut), path.substring(cut)));
                });
            case "abspath", "realpath", "normpath", "expanduser" -> function(name, args -> args.text(0, "the path"));
            case "exists", "isfile", "isdir" -> function(name, args -> false);
            default -> null;
        };
    }

    private Object join(Args args) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < args.size(); i++) {
            String part = args.text(i, "a part of the path");
            if (part.startsWith("/")) {
                path.setLength(0);
            } else if (!path.isEmpty() && path.charAt(path.length() - 1) != '/') {
                path.append('/');
            }
            path.append(part);
            budget.characters(path.length());
        }
        return path.toString();
    }

    private static @Nullable Object sys(String name) {
        return switch (name) {
            case "argv" -> new PyList(List.of("script.py"));
            case "path" -> new PyList(List.of());
            case "platform" -> "linux";
            case "exit" ->
                function(name, args -> {
                    throw new PyError("SystemExit", "the script ends itself", "remove sys.exit()");
                });
            default -> null;
        };
    }

    private static @Nullable Object math(String name) {
        return switch (name) {
            case "pi" -> Math.PI;
            case "e" -> Math.E;
            case "ceil" -> function(name, args -> (long) Math.ceil(Numeric.real(args.get(0, "a number"))));
            case "floor" -> function(name, args -> (long) Math.floor(Numeric.real(args.get(0, "a number"))));
            case "sqrt" -> function(name, args -> Math.sqrt(Numeric.real(args.get(0, "a number"))));
            default -> null;
        };
    }

    private @Nullable Object itertools(String name) {
        return switch (name) {
            case "product" -> function(name, this::product);
            case "chain" ->
                function(name, args -> {
                    List<Object> all = new ArrayList<>();
                    args.positional().forEach(value -> all.addAll(values.iterate(value)));
                    budget.items(all.size());
                    return new PyList(all);
                });
            default -> null;
        };
    }

    /** No chance: the first of all, the least, so that a script gives the same picture every time. */
    private @Nullable Object random(String name) {
        return switch (name) {
            case "seed", "shuffle" -> function(name, args -> None.NONE);
            case "random" -> function(name, args -> 0.5);
            case "randint", "randrange", "uniform" ->
                function(name, args -> args.size() > 1 ? args.get(0, "the least") : (Object) 0L);
            case "choice" ->
                function(name, args -> {
                    List<Object> items = values.iterate(args.get(0, "the values"));
                    return items.get(CollectionMethods.place(0, items));
                });
            case "sample", "choices" ->
                function(name, args -> {
                    List<Object> items = values.iterate(args.get(0, "the values"));
                    Object wanted = args.find(1, "k");
                    long count = wanted == null ? 1 : Numeric.integer(wanted, "how many");
                    return new PyList(items.subList(0, (int) Math.max(0, Math.min(count, items.size()))));
                });
            default -> null;
        };
    }

    private static @Nullable Object letters(String name) {
        String lower = "abcdefghijklmnopqrstuvwxyz";
        String upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return switch (name) {
            case "ascii_lowercase" -> lower;
            case "ascii_uppercase" -> upper;
            case "ascii_letters" -> lower + upper;
            case "digits" -> "0123456789";
            default -> null;
        };
    }

    private @Nullable Object functools(String name) {
        return switch (name) {
            case "partial" ->
                function(name, first -> {
                    if (!(first.get(0, "a function") instanceof Callable callable)) {
                        throw PyError.type("partial takes a function", "write its name without parentheses");
                    }
                    return Callable.of(callable.name(), then -> {
                        List<Object> positional =
                                new ArrayList<>(first.positional().subList(1, first.size()));
                        positional.addAll(then.positional());
                        Map<String, Object> named = new LinkedHashMap<>(first.named());
                        named.putAll(then.named());
                        return callable.call(new Args(positional, named, then.span()));
                    });
                });
            case "reduce" ->
                function(name, args -> {
                    Object result = args.find(2, "initial");
                    for (Object item : values.iterate(args.get(1, "the values"))) {
                        if (result != null && args.get(0, "a function") instanceof Callable callable) {
                            result = callable.call(new Args(List.of(result, item), Map.of(), args.span()));
                        } else {
                            result = item;
                        }
                    }
                    return result == null ? None.NONE : result;
                });
            default -> null;
        };
    }

    private Object product(Args args) {
        List<Object> rows = new ArrayList<>(List.of(new PyTuple(List.of())));
        for (Object value : args.positional()) {
            List<Object> longer = new ArrayList<>();
            List<Object> items = values.iterate(value);
            budget.items((long) rows.size() * items.size());
            for (Object row : rows) {
                for (Object item : items) {
                    List<Object> next = new ArrayList<>(((PyTuple) row).items());
                    next.add(item);
                    longer.add(new PyTuple(next));
                }
            }
            rows = longer;
        }
        return new PyList(rows);
    }

    private static Callable function(String name, Function<Args, Object> body) {
        return Callable.of(name, body);
    }
}
