package dev.blockprint.asciidoctor;

import dev.blockprint.Dialect;
import java.util.Optional;

/** The block styles and macro names that mean a diagram. */
enum Style {
    DIAGRAM("diagram", Dialect.DIAGRAM),
    DOT("dot", Dialect.DOT),
    GRAPHVIZ("graphviz", Dialect.DOT),
    DIAGRAMS("diagrams", Dialect.PYTHON);

    private final String styleName;
    private final Dialect dialect;

    Style(String styleName, Dialect dialect) {
        this.styleName = styleName;
        this.dialect = dialect;
    }

    static Optional<Style> named(String name) {
        for (Style style : values()) {
            if (style.styleName.equals(name)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    String styleName() {
        return styleName;
    }

    Dialect dialect() {
        return dialect;
    }

    /** What a file holds: its extension tells, where the name of the macro does not. */
    Dialect dialectOf(String file) {
        if (this != DIAGRAM) {
            return dialect;
        }
        if (file.endsWith(".dot") || file.endsWith(".gv")) {
            return Dialect.DOT;
        }
        return file.endsWith(".py") ? Dialect.PYTHON : dialect;
    }
}
