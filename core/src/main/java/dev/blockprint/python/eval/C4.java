package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of {@code diagrams.c4}: nodes, clusters and edges with labels of their own form. */
final class C4 {
    private final Library library;
    private final Texts texts;

    C4(Library library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    /** The function of this name; null if there is none. */
    @Nullable
    Object find(String name) {
        return switch (name) {
            case "Container", "Database" ->
                Callable.of(name, args -> {
                    String technology = text(args, 1, "technology");
                    String key = technology.isEmpty() ? name : name + ": " + technology;
                    return node(args, key, text(args, 2, "description"));
                });
            case "System", "Person" ->
                Callable.of(name, args -> {
                    Object external = args.find(2, "external");
                    boolean outside = external instanceof Boolean truth && truth;
                    return node(args, outside ? "External " + name : name, text(args, 1, "description"));
                });
            case "SystemBoundary" ->
                Callable.of(name, args -> make("Cluster", List.of(args.get(0, "a name")), Map.of(), args));
            case "Relationship" ->
                Callable.of(name, args -> {
                    Map<String, Object> named = new LinkedHashMap<>(args.named());
                    named.remove("label");
                    named.putIfAbsent("style", "dashed");
                    named.putIfAbsent("color", "gray60");
                    named.put("label", text(args, 0, "label"));
                    return make("Edge", List.of(), named, args);
                });
            default -> null;
        };
    }

    private Object node(Args args, String key, String description) {
        String label = text(args, 0, "name") + "\n[" + key + "]" + (description.isEmpty() ? "" : "\n" + description);
        Map<String, Object> named = key.startsWith("Database") ? Map.of("shape", "cylinder") : Map.of();
        return make("Node", List.of(label), named, args);
    }

    private Object make(String className, List<Object> positional, Map<String, Object> named, Args args) {
        return !(library.find(className) instanceof Callable found)
                ? None.NONE
                : found.call(new Args(positional, named, args.span()));
    }

    private String text(Args args, int index, String name) {
        Object value = args.find(index, name);
        return value == null || value == None.NONE ? "" : texts.str(value);
    }
}
