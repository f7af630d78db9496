package dev.blockprint.python.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modules {@code os} and {@code os.path}: the environment and every folder are empty. */
final class OsModule implements Module {
    /** Where a script takes itself to be; what it names from there is beside the document. */
    static final String FOLDER = "/project/docs/diagrams";

    private final Machine machine;
    private final PyDict environment = new PyDict();

    OsModule(Machine machine) {
        this.machine = machine;
        // Scripts for Windows add the folder of Graphviz to it.
        environment.map.put("PATH", "");
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "environ" -> environment;
            case "getenv" ->
                Module.function(name, args -> {
                    Object fallback = args.find(1, "default");
                    return environment.map.getOrDefault(args.get(0, "a name"), fallback == null ? None.NONE : fallback);
                });
            case "path" -> new PyModule("os.path");
            case "getcwd" -> Module.function(name, args -> FOLDER);
            case "sep" -> "/";
            case "pathsep" -> ":";
            case "linesep" -> "\n";
            case "name" -> "posix";
            case "curdir" -> ".";
            case "listdir", "walk", "scandir" -> Module.function(name, args -> new PyList(List.of()));
            case "getpid" -> Module.function(name, args -> 1L);
            case "fspath" -> Module.function(name, args -> machine.texts.str(args.get(0, "a path")));
            case "makedirs", "mkdir", "chdir", "putenv" -> Module.function(name, args -> None.NONE);
            case "remove", "system", "rename", "unlink", "startfile", "popen", "rmdir", "replace" ->
                Module.function(name, args -> {
                    machine.modules.refuse("os." + name, args.span());
                    return 0L;
                });
            default -> null;
        };
    }

    @Nullable
    Object path(String name) {
        return switch (name) {
            case "join" -> Module.function(name, this::join);
            case "dirname" -> Module.function(name, args -> parent(text(args)));
            case "basename" ->
                Module.function(name, args -> text(args).substring(text(args).lastIndexOf('/') + 1));
            case "split" ->
                Module.function(
                        name,
                        args -> PyTuple.of(
                                parent(text(args)),
                                text(args).substring(text(args).lastIndexOf('/') + 1)));
            case "splitext" ->
                Module.function(name, args -> {
                    String path = text(args);
                    int dot = path.lastIndexOf('.');
                    int cut = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
                    return PyTuple.of(path.substring(0, cut), path.substring(cut));
                });
            case "abspath", "realpath" -> Module.function(name, args -> absolute(text(args)));
            case "normpath" -> Module.function(name, args -> PyPath.normal(text(args)));
            case "expanduser", "expandvars", "normcase" -> Module.function(name, args -> text(args));
            case "relpath" -> Module.function(name, args -> text(args));
            case "isabs" -> Module.function(name, args -> text(args).startsWith("/"));
            case "exists", "isfile", "isdir", "islink" -> Module.function(name, args -> false);
            case "getsize", "getmtime" -> Module.function(name, args -> 0L);
            case "sep" -> "/";
            default -> null;
        };
    }

    private String text(Args args) {
        return machine.texts.str(args.get(0, "a path"));
    }

    private static String absolute(String path) {
        return PyPath.normal(path.startsWith("/") ? path : FOLDER + "/" + path);
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash == 0 ? "/" : path.substring(0, Math.max(0, slash));
    }

    private Object join(Args args) {
        StringBuilder path = new StringBuilder();
        for (Object argument : args.positional()) {
            String part = machine.texts.str(argument);
            if (part.startsWith("/")) {
                path.setLength(0);
            } else if (!path.isEmpty() && path.charAt(path.length() - 1) != '/') {
                path.append('/');
            }
            path.append(part);
            machine.budget.characters(path.length());
        }
        return path.toString();
    }
}
