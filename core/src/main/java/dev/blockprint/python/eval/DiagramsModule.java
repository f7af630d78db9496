package dev.blockprint.python.eval;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules of the library: {@code diagrams} and all below it. */
final class DiagramsModule {
    static final String DIAGRAMS = "diagrams";
    private static final String C4_MODULE = "diagrams.c4";

    private final Library library;
    private final C4 c4;
    private final IconCatalogue catalogue;
    private final Warnings warnings;

    DiagramsModule(Library library, C4 c4, IconCatalogue catalogue, Warnings warnings) {
        this.library = library;
        this.c4 = c4;
        this.catalogue = catalogue;
        this.warnings = warnings;
    }

    /** What {@code module.name} is; an error if there is none. */
    Object attribute(String module, String name, Span span) {
        Object found = quietly(module, name);
        if (found != null) {
            return found;
        }
        if (Character.isLowerCase(name.codePointAt(0))
                && module.chars().filter(c -> c == '.').count() < 2) {
            return new PyModule(module + "." + name);
        }
        return classIn(module, name, span);
    }

    /** The same without a word where there is none: null. */
    @Nullable
    Object quietly(String module, String name) {
        if (module.equals(DIAGRAMS)) {
            return library.find(name);
        }
        if (module.equals("diagrams.custom") && name.equals("Custom")) {
            return library.custom();
        }
        if (module.equals(C4_MODULE)) {
            return c4.find(name);
        }
        if (name.startsWith("_") && name.length() > 1 && Character.isUpperCase(name.charAt(1))) {
            // The classes that the classes of a provider are based on.
            return library.nodeClass(name, name, null);
        }
        return classOf(below(module), name);
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
        warnings.say(
                span, name + " is not in " + module, "it is in " + DIAGRAMS + "." + right + ": import it from there");
        Object elsewhere = classOf(right, name);
        return elsewhere == null ? None.NONE : elsewhere;
    }

    private @Nullable BaseClass classOf(String module, String name) {
        Optional<IconType> type = catalogue.findClass(module, name);
        return type.map(found -> library.nodeClass(name, ownName(module, name, found), found))
                .orElse(null);
    }

    /** The name that the class itself has, where {@code name} is another one for it. */
    private String ownName(String module, String name, IconType type) {
        String[] words = type.name().split("[-_.]", -1);
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
                    .append(word.substring(Math.min(1, word.length())));
        }
        String first = words[0].toUpperCase(Locale.ROOT) + joined.substring(words[0].length());
        for (String guess : List.of(joined.toString(), type.title().replaceAll("[^\\p{L}\\p{N}]", ""), first)) {
            if (catalogue.findClass(module, guess).filter(type::equals).isPresent()) {
                return guess;
            }
        }
        return name;
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
