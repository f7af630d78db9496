package dev.blockprint.document;

import dev.blockprint.words.Telling;
import dev.blockprint.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The text under a figure as HTML. */
public final class FigureTextHtml {
    private FigureTextHtml() {}

    /** The lines of the HTML, none of them blank; no lines if there is no text. */
    public static List<String> lines(FigureText text) {
        List<String> lines = new ArrayList<>();
        Words words = text.language().words();
        if (!text.steps().isEmpty()) {
            boolean counted = text.isCounted();
            lines.add("<" + (counted ? "ol" : "ul") + " class=\"diagram-steps\" aria-label=\"" + escape(words.steps())
                    + "\">");
            for (Telling.Told step : text.steps()) {
                String number = counted ? "" : "<b>" + escape(step.number()) + "</b> ";
                lines.add("<li>" + number + escape(step.text()) + "</li>");
            }
            lines.add(counted ? "</ol>" : "</ul>");
        }
        if (!text.description().isEmpty()) {
            lines.add("<p class=\"diagram-description\">" + escape(text.description()) + "</p>");
        }
        if (!text.connections().isEmpty()) {
            table(text.connections(), words, lines);
        }
        return lines;
    }

    private static void table(List<Telling.Connection> connections, Words words, List<String> lines) {
        Words.Columns columns = words.columns();
        lines.add("<table class=\"diagram-connections\">");
        lines.add("<caption>" + escape(words.table()) + "</caption>");
        lines.add("<thead><tr>" + head(columns.from()) + "<th></th>" + head(columns.to()) + head(columns.label())
                + "</tr></thead>");
        lines.add("<tbody>");
        for (Telling.Connection row : connections) {
            lines.add("<tr>" + cell(row.from()) + cell(row.arrow()) + cell(row.to()) + cell(row.label()) + "</tr>");
        }
        lines.add("</tbody>");
        lines.add("</table>");
    }

    private static String head(String text) {
        return "<th scope=\"col\">" + escape(text) + "</th>";
    }

    private static String cell(String text) {
        return "<td>" + escape(text) + "</td>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\s*\\R\\s*", "<br>");
    }
}
