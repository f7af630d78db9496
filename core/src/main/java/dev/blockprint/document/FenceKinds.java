package dev.blockprint.document;

import dev.blockprint.Dialect;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which fences are diagrams: {@code diagram} always, and those that are named here.
 *
 * @param names out of {@link #ALL}
 */
public record FenceKinds(Set<String> names) {
    /** All that can be switched on; {@code quarto} means cells of Python that import {@code diagrams}. */
    public static final List<String> ALL = List.of("diagram", "dot", "graphviz", "python", "quarto");

    /** All are taken. */
    public static final FenceKinds DEFAULT = new FenceKinds(new LinkedHashSet<>(ALL));

    private static final Pattern IMPORTS_DIAGRAMS = Pattern.compile("(?m)^\\s*(?:from|import)\\s+diagrams\\b");

    public FenceKinds {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** What a fence holds; none if it is no diagram. */
    public Optional<Dialect> dialect(InfoString info, String content) {
        String language = info.language().toLowerCase(Locale.ROOT);
        return switch (language) {
            case "diagram" -> Optional.of(Dialect.DIAGRAM);
            case "dot", "graphviz" -> Optional.of(Dialect.DOT).filter(dialect -> names.contains(language));
            case "python", "py" -> Optional.of(Dialect.PYTHON).filter(dialect -> isDiagram(info, content));
            default -> Optional.empty();
        };
    }

    /** Python that its author calls a diagram, or, in a cell of Quarto, that draws with the library. */
    private boolean isDiagram(InfoString info, String content) {
        if (info.options().classes().contains("diagram")) {
            return names.contains("python");
        }
        return names.contains("quarto")
                && info.cell()
                && IMPORTS_DIAGRAMS.matcher(content).find();
    }
}
