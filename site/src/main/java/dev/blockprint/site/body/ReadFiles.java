package dev.blockprint.site.body;

import dev.blockprint.artifact.CacheKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that a document reads while it is converted, and those that it looks for in vain, with what was in them
 * just before. A name may be tried from the folder of the document and of every file that was read so far: all that it
 * could mean are watched, which is never too few.
 */
final class ReadFiles {
    /** How many files are watched; what reads more is converted every time. */
    static final int MOST = 500;

    private static final int MOST_BYTES = 16 << 20;
    private static final Pattern TIME = Pattern.compile("(?:local|doc)(?:date|time|year)");
    private static final String ABSENT = "";

    private final Path folder;
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();
    private boolean complete = true;

    /** A file's path from the document's folder, and a number for its content, which is empty if there is no file. */
    record Seen(String path, String content) {}

    ReadFiles(Path folder) {
        this.folder = folder;
        folders.add(folder);
    }

    /** A name that is about to be read, as the document or one of its files writes it. */
    void look(String name) {
        for (Path from : List.copyOf(folders)) {
            try {
                look(from.resolve(name).normalize());
            } catch (InvalidPathException e) {
                complete = false;
            }
        }
    }

    /** A file that is about to be read. */
    void look(Path file) {
        Optional<String> path = way(file);
        if (path.isEmpty() || seen.size() >= MOST) {
            complete = false;
        } else if (!seen.containsKey(path.get())) {
            Optional<String> content = content(file);
            complete &= content.isPresent();
            seen.put(path.get(), content.orElse(ABSENT));
            Path parent = file.getParent();
            if (parent != null && !content.orElse(ABSENT).equals(ABSENT)) {
                folders.add(parent);
            }
        }
    }

    /** All of them; empty if they do not decide what becomes of the document. */
    Optional<List<Seen>> all() {
        List<Seen> all = new ArrayList<>();
        seen.forEach((path, content) -> all.add(new Seen(path, content)));
        return complete ? Optional.of(all) : Optional.empty();
    }

    /** Whether files are what they were, for a document in {@code folder}. */
    static boolean unchanged(Path folder, List<Seen> files) {
        return files.stream()
                .allMatch(file -> content(folder.resolve(file.path()))
                        .filter(file.content()::equals)
                        .isPresent());
    }

    /** Whether a text says when it is read, and so is another at every time. */
    static boolean tellsTheTime(String text) {
        return TIME.matcher(text).find();
    }

    private Optional<String> way(Path file) {
        try {
            return Optional.of(folder.relativize(file).toString().replace('\\', '/'));
        } catch (IllegalArgumentException e) { // on another drive
            return Optional.empty();
        }
    }

    private static Optional<String> content(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.of(ABSENT);
            }
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return tellsTheTime(bytes)
                    ? Optional.empty()
                    : Optional.of(new CacheKey().add("bytes", bytes).hex());
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }
}
