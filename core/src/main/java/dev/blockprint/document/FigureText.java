package dev.blockprint.document;

import dev.blockprint.Picture;
import dev.blockprint.PictureText;
import dev.blockprint.words.Language;
import dev.blockprint.words.Telling;
import java.util.List;
import java.util.Locale;

/**
 * What stands under a figure as text, as its block asks for it.
 *
 * @param steps empty if they are not listed here
 * @param description empty if it is not wanted
 * @param connections for a table; empty if it is not wanted
 */
public record FigureText(
        Language language, List<Telling.Told> steps, String description, List<Telling.Connection> connections) {
    /** Nothing. */
    public static final FigureText NONE = new FigureText(Language.ENGLISH, List.of(), "", List.of());

    static final List<String> STEPS = List.of("text", "picture", "both", "none");

    public FigureText {
        steps = List.copyOf(steps);
        connections = List.copyOf(connections);
    }

    static FigureText of(BlockOptions options, Picture picture) {
        PictureText text = picture.text();
        String steps = steps(options);
        boolean listed = steps.equals("text") || steps.equals("both");
        boolean table =
                options.value("describe").filter("table"::equalsIgnoreCase).isPresent();
        return new FigureText(
                text.language(),
                listed ? text.steps() : List.of(),
                options.flag("describe") && !table ? picture.description() : "",
                table ? text.connections() : List.of());
    }

    /** Whether the steps are listed in the picture. */
    static boolean inPicture(BlockOptions options) {
        String steps = steps(options);
        return steps.equals("picture") || steps.equals("both");
    }

    private static String steps(BlockOptions options) {
        return options.value("steps").orElse("text").toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return steps.isEmpty() && description.isEmpty() && connections.isEmpty();
    }

    /** Whether the steps are counted one by one, so that a list counts them by itself. */
    public boolean isCounted() {
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).number().equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
