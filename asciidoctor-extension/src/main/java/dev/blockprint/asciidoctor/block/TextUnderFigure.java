package dev.blockprint.asciidoctor.block;

import dev.blockprint.document.FigureText;
import dev.blockprint.words.Telling;
import dev.blockprint.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The text under a figure as AsciiDoc: a list of the steps, a paragraph, a table. */
public final class TextUnderFigure {
    private TextUnderFigure() {}

    /** The lines; none if there is no text. Parts have a blank line between them. */
    public static List<String> lines(FigureText text) {
        List<String> lines = new ArrayList<>();
        if (!text.steps().isEmpty()) {
            boolean counted = text.isCounted();
            lines.add("[.diagram-steps]");
            for (Telling.Told step : text.steps()) {
                lines.add((counted ? ". " : "* *" + step.number() + "* ") + plain(step.text()));
            }
        }
        if (!text.description().isEmpty()) {
            begin(lines, "[.diagram-description]");
            lines.add(plain(text.description()));
        }
        if (!text.connections().isEmpty()) {
            Words.Columns columns = text.language().words().columns();
            begin(lines, "[.diagram-connections%header,cols=\"4,1,4,4\"]");
            lines.add("|===");
            lines.add("|" + columns.from() + " | |" + columns.to() + " |" + columns.label());
            for (Telling.Connection row : text.connections()) {
                lines.add("");
                for (String cell : List.of(row.from(), row.arrow(), row.to(), row.label())) {
                    lines.add("|" + (cell.isEmpty() ? "" : plain(cell).replace("|", "\\|")));
                }
            }
            lines.add("|===");
        }
        return lines;
    }

    private static void begin(List<String> lines, String attributes) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(attributes);
    }

    private static String plain(String text) {
        return Literal.of(text.strip().replaceAll("\\s+", " "));
    }
}
