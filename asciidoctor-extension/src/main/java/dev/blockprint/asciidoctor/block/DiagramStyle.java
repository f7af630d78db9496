package dev.blockprint.asciidoctor.block;

import dev.blockprint.Dialect;
import java.util.Optional;

/** The block styles and macro names that mean a diagram. */
public enum DiagramStyle {
    DIAGRAM("diagram", Dialect.DIAGRAM),
    DOT("dot", Dialect.DOT),
    GRAPHVIZ("graphviz", Dialect.DOT),
    DIAGRAMS("diagrams", Dialect.PYTHON);

    private final String styleName;
    private final Dialect dialect;

    DiagramStyle(String styleName, Dialect dialect) {
        this.styleName = styleName;
        this.dialect = dialect;
    }

    public static Optional<DiagramStyle> named(String name) {
        for (DiagramStyle style : values()) {
            if (style.styleName.equals(name)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** What a fence in this language holds. */
    public static DiagramStyle ofLanguage(String language) {
        return language.equals("python") ? DIAGRAMS : named(language).orElse(DIAGRAM);
    }

    public String styleName() {
        return styleName;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** What a file holds: its extension tells, where the name of the macro does not. */
    public Dialect dialectOf(String file) {
        if (this != DIAGRAM) {
            return dialect;
        }
        if (file.endsWith(".dot") || file.endsWith(".gv")) {
            return Dialect.DOT;
        }
        return file.endsWith(".py") ? Dialect.PYTHON : dialect;
    }
}
