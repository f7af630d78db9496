package dev.blockprint.words;

import dev.blockprint.model.Diagram;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A picture in words, for those who cannot see it: its steps in their order, then group by group what is in it and where
 * it sends to, then the notes.
 *
 * @param title what the picture is called
 * @param text sentences, at most {@value #LONGEST} characters
 */
public record Description(String title, String text) {
    static final int LONGEST = 2000;

    /** Describes {@code diagram}; {@code title} is what it is called where it has none itself. */
    public static Description of(Diagram diagram, @Nullable String title, Language language) {
        String name = diagram.title() != null ? diagram.title() : title;
        return new Description(
                name == null || name.isBlank() ? language.words().diagram() : Phrases.inOneLine(name),
                text(diagram, language));
    }

    private static String text(Diagram diagram, Language language) {
        Set<String> sentences = new Sentences(diagram, language).all();
        String all = String.join(" ", sentences);
        if (all.length() <= LONGEST) {
            return all;
        }
        String end = Phrases.fill(
                language.words().phrases().inAll(),
                Integer.toString(diagram.elements().size()),
                Integer.toString(diagram.edges().size()));
        StringBuilder some = new StringBuilder();
        for (String sentence : sentences) {
            if (some.length() + sentence.length() + end.length() + 2 > LONGEST) {
                break;
            }
            some.append(sentence).append(' ');
        }
        return some.append(end).toString();
    }
}
