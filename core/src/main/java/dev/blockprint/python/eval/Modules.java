package dev.blockprint.python.eval;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be imported. */
final class Modules {
    private static final String DIAGRAMS = "diagrams";
    private static final String C4_MODULE = "diagrams.c4";
    /** Nothing of them matters to a diagram: their names can be imported, and calls do nothing. */
    private static final Set<String> SILENT =
            Set.of("typing", "__future__", "IPython", "warnings", "logging", "dataclasses", "abc", "enum", "time");
    /** What they do happens outside the script, so it does not happen. */
    private static final Set<String> REFUSED =
            Set.of("urllib", "requests", "subprocess", "shutil", "tempfile", "platform", "base64", "webbrowser");

    private static final Set<String> OTHERS =
            Set.of(DIAGRAMS, "os", "sys", "math", "itertools", "collections", "random", "string", "functools");

    private final Library library;
    private final C4 c4;
    private final IconCatalogue catalogue;
    private final StandardModules standard;
    private final Diagnostics diagnostics;
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> stars = new LinkedHashSet<>();

    Modules(Library library, C4 c4, IconCatalogue catalogue, StandardModules standard, Diagnostics diagnostics) {
        this.library = library;
        this.c4 = c4;
        this.catalogue = catalogue;
        this.standard = standard;
        this.diagnostics = diagnostics;
    }

    /** The module of this name; an error if there is none. */
    PyModule load(String name, Span span) {
        String root = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (REFUSED.contains(root)) {
            if (said.add(root)) {
                diagnostics.warning(
                        span, "what " + root + " does is not done", "a script can draw, and reach nothing else");
            }
            return new PyModule(name);
        }
        if (root.equals("random") && said.add(root)) {
            diagnostics.warning(
                    span, "random gives the first or least of all, always", "write the values that you want");
        }
        if (!SILENT.contains(root) && !OTHERS.contains(root)) {
            throw new PyError(
                    "ModuleNotFoundError",
                    "the module " + name + " cannot be imported",
                    Nearest.advice(root, OTHERS.stream().sorted().toList(), "diagrams, os, sys and math are there"));
        }
        return new PyModule(name);
    }

    /** Lets every class of a module be found by its plain name. */
    void star(String module, Scope scope) {
        if (module.equals(DIAGRAMS)) {
            for (String name : List.of("Diagram", "Cluster", "Group", "Edge", "Node")) {
                Callable found = library.find(name);
                if (found != null) {
                    scope.set(name, found);
                }
            }
        }
        stars.add(module);
    }

    /** A class that a star import has brought; null if there is none. */
    @Nullable
    Object fromStars(String name) {
        for (String module : stars) {
            Object found = module.startsWith("diagrams.") ? classOf(below(module), name) : null;
            if (found == null && module.equals("diagrams.custom") && name.equals("Custom")) {
                found = library.custom();
            }
            if (found == null && module.equals(C4_MODULE)) {
                found = c4.find(name);
            }
            if (found == null && !module.startsWith(DIAGRAMS)) {
                found = standard.find(module, name);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What {@code module.name} is. */
    Object attribute(PyModule module, String name, Span span) {
        String full = module.name();
        String root = full.contains(".") ? full.substring(0, full.indexOf('.')) : full;
        if (SILENT.contains(root) || REFUSED.contains(root)) {
            return Callable.of(name, args -> None.NONE);
        }
        if (!root.equals(DIAGRAMS)) {
            Object found = standard.find(full, name);
            if (found == null) {
                throw new PyError(
                        "AttributeError", full + "." + name + " is not supported", "write the value itself instead");
            }
            return found;
        }
        if (full.equals(DIAGRAMS)) {
            Callable found = library.find(name);
            if (found != null) {
                return found;
            }
        }
        if (full.equals("diagrams.custom") && name.equals("Custom")) {
            return library.custom();
        }
        if (full.equals(C4_MODULE)) {
            Object found = c4.find(name);
            if (found != null) {
                return found;
            }
        }
        if (Character.isLowerCase(name.codePointAt(0))) {
            Object type = full.equals(DIAGRAMS) ? null : classOf(below(full), name);
            if (type != null) {
                return type;
            }
            if (full.chars().filter(c -> c == '.').count() < 2) {
                return load(full + "." + name, span);
            }
        }
        return classIn(full, name, span);
    }

    private Object classIn(String module, String name, Span span) {
        Object found = module.equals(DIAGRAMS) ? null : classOf(below(module), name);
        if (found != null) {
            return found;
        }
        String right = rightModule(module, name);
        if (right == null) {
            throw new PyError("ImportError", module + " has no class " + name, nearest(module, name));
        }
        diagnostics.warning(
                span, name + " is not in " + module, "it is in " + DIAGRAMS + "." + right + ": import it from there");
        Object elsewhere = classOf(right, name);
        return elsewhere == null ? None.NONE : elsewhere;
    }

    private @Nullable Callable classOf(String module, String name) {
        Optional<IconType> type = catalogue.findClass(module, name);
        return type.map(found -> library.nodeClass(name, found)).orElse(null);
    }

    /** The first module with such a class, those of the same provider before the others. */
    private @Nullable String rightModule(String module, String name) {
        String provider = below(module);
        int dot = provider.indexOf('.');
        String same = dot < 0 ? provider : provider.substring(0, dot);
        Optional<IconType> usual = catalogue.find(same + "/" + name);
        if (usual.isPresent()) {
            String home = usual.get().provider() + "." + usual.get().category();
            if (catalogue.findClass(home, name).isPresent()) {
                return home;
            }
        }
        String other = null;
        for (String candidate : modules()) {
            if (catalogue.findClass(candidate, name).isPresent()) {
                if (candidate.startsWith(same + ".")) {
                    return candidate;
                }
                other = other == null ? candidate : other;
            }
        }
        return other;
    }

    private Set<String> modules() {
        Set<String> modules = new LinkedHashSet<>();
        for (IconType type : catalogue.all()) {
            modules.add(type.provider() + "." + type.category());
        }
        return modules;
    }

    private String nearest(String module, String name) {
        List<String> near = new ArrayList<>();
        String path = below(module);
        String reference = (path.contains(".") ? path.substring(0, path.indexOf('.')) : path) + "/" + name;
        for (String found : catalogue.suggest(reference, List.of(), 3)) {
            near.add(catalogue.find(found).map(this::pythonName).orElse(found));
        }
        return near.isEmpty() ? "\"blockprint icons\" finds types" : "did you mean " + String.join(", ", near) + "?";
    }

    /** The class of a type if its title tells, else its own name. */
    private String pythonName(IconType type) {
        String guess = type.title().replaceAll("[^\\p{L}\\p{N}]", "");
        String module = type.provider() + "." + type.category();
        return catalogue.findClass(module, guess).filter(type::equals).isPresent()
                ? guess + " of diagrams." + module
                : catalogue.shortName(type);
    }

    private static String below(String module) {
        return module.substring(Math.min(module.length(), DIAGRAMS.length() + 1));
    }
}
