package dev.blockprint.asciidoctor;

import java.util.List;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;

/**
 * Counts the figures of a document anew. Fences become figures only when everything else is parsed and numbered, so
 * their numbers would come last.
 */
final class FigureNumbers {
    private FigureNumbers() {}

    static void renumber(List<StructuralNode> figures, Document document) {
        Object label = document.getAttribute("figure-caption");
        if (label == null) {
            return;
        }
        String prefix = label + " ";
        int first = figures.stream()
                .mapToInt(figure -> number(figure, prefix))
                .filter(number -> number >= 0)
                .min()
                .orElse(1);
        int next = first;
        for (StructuralNode figure : figures) {
            if (number(figure, prefix) >= 0) {
                figure.setCaption(prefix + next++ + ". ");
            }
        }
    }

    /** The number in a caption that Asciidoctor made; -1 in any other. */
    private static int number(StructuralNode figure, String prefix) {
        String caption = figure.getCaption();
        if (caption == null || !caption.startsWith(prefix) || !caption.endsWith(". ")) {
            return -1;
        }
        String digits = caption.substring(prefix.length(), caption.length() - 2);
        return digits.length() <= 9 && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(digits)
                : -1;
    }
}
