package dev.blockprint.asciidoctor;

import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;

/**
 * Counts the figures of a document anew, in their order. Fences, and the further figures of a block, become figures only
 * when everything else is parsed and numbered, so their numbers would come last.
 */
final class FigureNumbers {
    private int before;
    private int counted;
    private boolean shifted;

    /**
     * The next figure of the document.
     *
     * @param late whether its number was drawn only now
     */
    void next(StructuralNode figure, Document document, boolean late) {
        Object label = document.getAttribute("figure-caption");
        String prefix = label + " ";
        int number = label == null ? -1 : number(figure, prefix);
        if (number < 0) {
            return;
        }
        counted++;
        shifted |= late;
        if (!shifted) {
            before = number - counted;
        }
        if (shifted) {
            figure.setCaption(prefix + (before + counted) + ". ");
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
