package dev.blockprint.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function takes.
 *
 * @param star the name behind {@code *}; null if there is none
 * @param doubleStar the name behind {@code **}; null if there is none
 */
public record Parameters(
        List<Parameter> list,
        @Nullable String star,
        @Nullable String doubleStar) {
    /** Nothing. */
    public static final Parameters NONE = new Parameters(List.of(), null, null);

    public Parameters {
        list = List.copyOf(list);
    }

    /**
     * One parameter.
     *
     * @param fallback null if the caller has to give it
     * @param keywordOnly whether it stands behind a star
     */
    public record Parameter(String name, @Nullable Expr fallback, boolean keywordOnly) {}
}
