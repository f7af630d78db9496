package dev.blockprint.model.read;

import dev.blockprint.language.Statement;
import dev.blockprint.language.Text;
import dev.blockprint.model.Legend;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a legend of the named styles that have a label and are used. */
final class LegendReader {
    private final Diagnostics diagnostics;
    private final Labels labels;
    private Statement.@Nullable Legend statement;

    LegendReader(Diagnostics diagnostics, Labels labels) {
        this.diagnostics = diagnostics;
        this.labels = labels;
    }

    /** Takes note that one is wanted. */
    void want(Statement.Legend legend, boolean insideGroup) {
        if (insideGroup) {
            diagnostics.error(legend.keyword(), "\"legend\" is for the whole diagram", "write it outside all groups");
        } else if (statement != null) {
            diagnostics.warning(legend.keyword(), "\"legend\" is written twice", "the last one counts; drop the other");
        }
        legend.attributes()
                .forEach(attribute -> diagnostics.error(
                        attribute.key().span(),
                        "\"" + attribute.key().text() + "\" means nothing on a legend",
                        "drop it"));
        statement = legend;
    }

    /** The legend; null if none is wanted, or if there is nothing to explain, which is said. */
    @Nullable
    Legend read(List<Legend.Entry> entries) {
        if (statement == null) {
            return null;
        }
        if (entries.isEmpty()) {
            diagnostics.addAll(List.of(new Diagnostic(
                    Severity.NOTE,
                    "the legend has nothing to explain",
                    "give a style a label and use it: style hot \"Critical path\" [bold], then [hot]",
                    diagnostics.source(),
                    statement.keyword())));
            return null;
        }
        Text title = statement.label();
        String text = title == null ? "" : labels.of(title, 0);
        return new Legend(text.isBlank() ? null : text, entries);
    }
}
