package dev.blockprint.python.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path of {@code pathlib}: a text that names a file, of which there are none. */
record PyPath(String path, Machine machine) implements Thing {
    PyPath {
        path = path.replaceAll("/(\\./|/)+", "/");
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        machine.budget.characters(path.length());
    }

    /** The path without {@code .} and, where that is safe to say, without {@code ..}. */
    static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!(up && path.startsWith("/")) && !part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String joined = (path.startsWith("/") ? "/" : "") + String.join("/", parts);
        return joined.isEmpty() ? "." : joined;
    }

    PyPath with(String part) {
        if (part.startsWith("/") || path.equals(".")) {
            return new PyPath(part.isEmpty() ? "." : part.startsWith("./") ? part.substring(2) : part, machine);
        }
        return part.isEmpty() || part.equals(".")
                ? this
                : new PyPath(path.equals("/") ? "/" + part : path + "/" + part, machine);
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String suffix() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(dot) : "";
    }

    private PyPath parent() {
        int slash = path.lastIndexOf('/');
        return new PyPath(slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash), machine);
    }

    private PyPath sibling(String name) {
        return path.contains("/") ? parent().with(name) : new PyPath(name, machine);
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "name" -> name();
            case "stem" -> name().substring(0, name().length() - suffix().length());
            case "suffix" -> suffix();
            case "parent" -> parent();
            case "parents" -> parents();
            case "parts" -> new PyTuple(List.of((Object[]) path.split("/", -1)));
            case "resolve", "absolute" ->
                Module.function(
                        name,
                        args -> new PyPath(
                                normal(path.startsWith("/") ? path : OsModule.FOLDER + "/" + path), machine));
            case "expanduser", "rename", "replace" -> Module.function(name, args -> this);
            case "joinpath" ->
                Module.function(name, args -> {
                    PyPath joined = this;
                    for (Object part : args.positional()) {
                        joined = joined.with(machine.texts.str(part));
                    }
                    return joined;
                });
            case "with_suffix" ->
                Module.function(
                        name,
                        args -> sibling(
                                name().substring(0, name().length() - suffix().length()) + args.text(0, "the suffix")));
            case "with_name" -> Module.function(name, args -> sibling(args.text(0, "the name")));
            case "with_stem" -> Module.function(name, args -> sibling(args.text(0, "the stem") + suffix()));
            case "relative_to" -> Module.function(name, args -> relative(machine.texts.str(args.get(0, "a path"))));
            case "as_posix", "__str__", "as_uri" -> Module.function(name, args -> path);
            case "exists", "is_file", "is_dir", "is_symlink" -> Module.function(name, args -> false);
            case "is_absolute" -> Module.function(name, args -> path.startsWith("/"));
            case "iterdir", "glob", "rglob" -> Module.function(name, args -> new PyList(List.of()));
            case "mkdir", "touch" -> Module.function(name, args -> None.NONE);
            case "write_text", "write_bytes", "unlink", "rmdir" -> Module.function(name, this::refused);
            case "open" ->
                machine.builtins.find("open") instanceof Callable open
                        ? Module.function(name, args -> {
                            List<Object> all = new ArrayList<>(List.of(path));
                            all.addAll(args.positional());
                            return open.call(new Args(all, args.named(), args.span()));
                        })
                        : null;
            case "read_text", "read_bytes", "stat" ->
                Module.function(name, args -> {
                    throw new PyError(
                            "FileNotFoundError", "a script cannot read files", "write the values into the script");
                });
            default -> null;
        };
    }

    private Object refused(Args args) {
        machine.modules.refuse("pathlib", args.span());
        return None.NONE;
    }

    private Object parents() {
        List<Object> all = new ArrayList<>();
        for (PyPath above = parent(); all.isEmpty() || !all.get(all.size() - 1).equals(above); above = above.parent()) {
            all.add(above);
            machine.budget.item(all.size());
        }
        return new PyTuple(all);
    }

    private Object relative(String folder) {
        return path.startsWith(folder + "/") ? new PyPath(path.substring(folder.length() + 1), machine) : this;
    }

    @Override
    public @Nullable Object operate(String operator, Object other, boolean reversed) {
        if (!operator.equals("/")) {
            return null;
        }
        return reversed ? new PyPath(machine.texts.str(other), machine).with(path) : with(machine.texts.str(other));
    }

    @Override
    public @Nullable Integer compare(Object other) {
        return other instanceof PyPath that ? (Integer) path.compareTo(that.path) : null;
    }

    @Override
    public String typeName() {
        return "PosixPath";
    }

    @Override
    public String text() {
        return path;
    }
}
