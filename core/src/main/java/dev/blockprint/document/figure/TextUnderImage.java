package dev.blockprint.document.figure;

import dev.blockprint.document.FigureText;
import dev.blockprint.words.Telling;
import dev.blockprint.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The text under an image as Markdown: a list of the steps, a paragraph, a table. */
final class TextUnderImage {
    private TextUnderImage() {}

    /** The lines, each part behind a blank one. */
    static List<String> lines(FigureText text) {
        List<String> lines = new ArrayList<>();
        if (!text.steps().isEmpty()) {
            lines.add("");
            boolean counted = text.isCounted();
            for (Telling.Told step : text.steps()) {
                String begin = counted ? step.number() + ". " : "- **" + step.number() + "** ";
                lines.add(begin + (counted ? MarkdownText.paragraph(step.text()) : MarkdownText.escape(step.text())));
            }
        }
        if (!text.description().isEmpty()) {
            lines.add("");
            lines.add(MarkdownText.paragraph(text.description()));
        }
        if (!text.connections().isEmpty()) {
            Words.Columns columns = text.language().words().columns();
            lines.add("");
            lines.add(row(columns.from(), " ", columns.to(), columns.label()));
            lines.add("|---|---|---|---|");
            for (Telling.Connection row : text.connections()) {
                lines.add(row(row.from(), row.arrow(), row.to(), row.label()));
            }
        }
        return lines;
    }

    private static String row(String from, String arrow, String to, String label) {
        return "| " + cell(from) + " | " + arrow + " | " + cell(to) + " | " + cell(label) + " |";
    }

    private static String cell(String text) {
        return MarkdownText.escape(text).replace("|", "\\|");
    }
}
