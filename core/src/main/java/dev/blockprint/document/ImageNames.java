package dev.blockprint.document;

import dev.blockprint.artifact.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of image files that stay the same from build to build and can be read: letters and digits of ASCII, hyphens,
 * underscores and inner dots, which every file system and every address takes.
 */
final class ImageNames {
    private static final int LONGEST = 80;
    private static final int HASH_LENGTH = 8;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.]+");
    private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Names that Windows keeps for devices, whatever their extension. */
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    /** Letters that do not fall apart into a letter and a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "Æ", "ae", "ø", "o", "Ø", "o", "đ", "d", "ł", "l", "Ł", "l", "ı", "i");

    private ImageNames() {}

    /**
     * The name of a block's image without its extension: its target, else its id, else that of the file it stands in,
     * else its title as a slug, else the document's name and the block's number there.
     *
     * @param document what the names of the document's images begin with; a path is taken without its extension
     */
    static String of(BlockOptions options, String document, int number) {
        String target = target(options);
        if (!target.isBlank()) {
            return safe(target);
        }
        String id = options.id();
        if (id != null && !id.isBlank()) {
            return safe(id);
        }
        if (isAfterFile(options)) {
            return safe(withoutExtension(
                    lastSegment(options.value(BlockOptions.NAMED_AFTER).orElse(""))));
        }
        String title = options.caption().orElse("");
        if (!title.isEmpty()) {
            return safe(title.toLowerCase(Locale.ROOT).replace('.', ' '));
        }
        return safe(withoutExtension(document) + "-" + number);
    }

    /** Whether the image has the name of a file, so that further figures of that file may share it. */
    static boolean isAfterFile(BlockOptions options) {
        String id = options.id();
        return target(options).isBlank()
                && (id == null || id.isBlank())
                && options.value(BlockOptions.NAMED_AFTER).isPresent();
    }

    private static String target(BlockOptions options) {
        return options.value("target").map(ImageNames::lastSegment).orElse("");
    }

    /** {@code text} with nothing in it that a file's name or an address cannot hold; never empty. */
    static String safe(String text) {
        String latin = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            latin = latin.replace(letter.getKey(), letter.getValue());
        }
        latin = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
        boolean lost = latin.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
        String name = EDGES.matcher(UNSAFE.matcher(latin).replaceAll("-")).replaceAll("");
        if (name.isEmpty() || lost || name.length() > LONGEST) {
            String head = name.substring(0, Math.min(name.length(), LONGEST - HASH_LENGTH - 1));
            String kept = EDGES.matcher(head).replaceAll("");
            name = (kept.isEmpty() ? "diagram" : kept) + "-" + hash(text);
        }
        return RESERVED.matcher(name).matches() ? "diagram-" + name : name;
    }

    private static String lastSegment(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        boolean inName = dot > Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
        return inName ? path.substring(0, dot) : path;
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
    }
}
