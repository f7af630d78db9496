package dev.blockprint.icons.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns class names into words, and words into what people write: {@code APIGateway} is {@code API Gateway}. */
final class Titles {
    private static final Set<String> SMALL = Set.of("and", "for", "of", "on", "to", "in", "the", "with", "as", "over");

    /** A new word begins after a small letter or a digit, and before the last capital of a run; {@code _} divides. */
    private static final String BOUNDARY = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_ -]+";

    private final Map<String, String> words = new HashMap<>();

    private Titles() {}

    static Titles read(Path file) throws IOException {
        Titles titles = new Titles();
        for (Table.Row row : Table.read(file)) {
            titles.words.put(row.get("word").toLowerCase(Locale.ROOT), row.get("title"));
        }
        return titles;
    }

    /** The words of a class name, as they stand there; a name that the table holds as a whole is one word. */
    List<String> words(String className) {
        String bare = className.replace("()", "");
        if (words.containsKey(bare.toLowerCase(Locale.ROOT))) {
            return List.of(bare);
        }
        List<String> parts = new ArrayList<>();
        for (String part : bare.split(BOUNDARY, -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** In lower case with hyphens, such as {@code api-gateway}. */
    String name(String className) {
        return String.join("-", words(className)).toLowerCase(Locale.ROOT);
    }

    String title(String className) {
        StringBuilder title = new StringBuilder();
        for (String word : words(className)) {
            String lower = word.toLowerCase(Locale.ROOT);
            String written = words.get(lower);
            if (written == null) {
                written = SMALL.contains(lower) && !title.isEmpty() ? lower : word;
            }
            if (!title.isEmpty() && !written.isEmpty()) {
                title.append(' ');
            }
            title.append(written);
        }
        return title.toString();
    }
}
