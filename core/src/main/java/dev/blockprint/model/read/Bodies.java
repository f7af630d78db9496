package dev.blockprint.model.read;

import dev.blockprint.language.Body;
import dev.blockprint.language.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the braces of statements. */
final class Bodies {
    private Bodies() {}

    /** The statements right inside of {@code statement}; none if it has no body. */
    static List<Statement> of(Statement statement) {
        if (statement instanceof Statement.Declaration declaration) {
            return of(declaration.body());
        }
        if (statement instanceof Statement.Arrangement arrangement) {
            return of(arrangement.body());
        }
        if (statement instanceof Statement.Layer layer) {
            return of(layer.body());
        }
        return statement instanceof Statement.Broken broken ? broken.statements() : List.of();
    }

    private static List<Statement> of(@Nullable Body body) {
        return body == null ? List.of() : body.statements();
    }
}
