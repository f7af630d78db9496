package dev.blockprint.icons.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns class names into words, and words into what people write: {@code APIGateway} is {@code API Gateway}. The table
 * says how a word is written, or a phrase (with a space), or the whole class of one provider (with a slash).
 */
final class Titles {
    private static final Set<String> SMALL = Set.of("and", "for", "of", "on", "to", "in", "the", "with", "as", "over");

    /** A new word begins after a small letter or a digit, and before the last capital of a run; {@code _} divides. */
    private static final String BOUNDARY = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_ -]+";

    private final Map<String, String> words = new HashMap<>();
    private final Map<Pattern, String> phrases = new LinkedHashMap<>(); // longer ones first

    private Titles() {}

    static Titles read(Path file) throws IOException {
        Titles titles = new Titles();
        List<Table.Row> rows = new ArrayList<>(Table.read(file));
        rows.sort(Comparator.comparingInt(row -> -row.get("word").length()));
        for (Table.Row row : rows) {
            String word = row.get("word").toLowerCase(Locale.ROOT);
            if (word.contains(" ")) {
                titles.phrases.put(Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b"), row.get("title"));
            } else {
                titles.words.put(word, row.get("title"));
            }
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

    /** What people call a class; the table may say it for the class of one provider, as {@code k8s/cm}. */
    String title(String provider, String className) {
        String whole = words.get(provider + "/" + className.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return whole;
        }
        StringBuilder title = new StringBuilder();
        for (String word : words(className)) {
            String lower = word.toLowerCase(Locale.ROOT);
            String written = words.get(lower);
            if (written == null) {
                written = SMALL.contains(lower) && !title.isEmpty() ? lower : word;
            }
            title.append(title.isEmpty() || written.isEmpty() ? "" : " ").append(written);
        }
        String result = title.toString();
        for (Map.Entry<Pattern, String> phrase : phrases.entrySet()) {
            result = phrase.getKey()
                    .matcher(result)
                    .replaceAll(phrase.getValue())
                    .trim();
        }
        return result;
    }
}
