package dev.blockprint.document;

import dev.blockprint.artifact.AtomicFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which files of a folder are ours, and which documents show them. A line holds an image's name, the hash of what we wrote
 * there, and a document. A file with another content than we wrote is not ours, whatever its name.
 */
final class ImageManifest {
    static final String FILE = ".blockprint-images";
    private static final String HEAD =
            "# Images made by Blockprint: their names, what was written, and the documents that show them.\n";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private record Entry(SortedSet<String> hashes, SortedSet<String> documents) {}

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    /** Reads what was left there; a line that could not be ours is not taken. */
    static ImageManifest read(Path folder) throws IOException {
        ImageManifest manifest = new ImageManifest();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(manifest::readLine);
        }
        return manifest;
    }

    private void readLine(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 3 && isOwnName(parts[0]) && HASH.matcher(parts[1]).matches()) {
            add(parts[0], List.of(parts[1]), parts[2]);
        }
    }

    /** The manifest decides what is deleted: a name that we would never give is not believed. */
    private static boolean isOwnName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && OptionKeys.FORMATS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && ImageNames.safe(name.substring(0, dot)).equals(name.substring(0, dot));
    }

    void add(String image, Collection<String> hashes, String document) {
        Entry entry = entries.computeIfAbsent(image, key -> new Entry(new TreeSet<>(), new TreeSet<>()));
        entry.hashes.addAll(hashes);
        entry.documents.add(oneLine(document));
    }

    boolean has(String image) {
        return entries.containsKey(image);
    }

    boolean has(String image, String document) {
        return documents(image).contains(oneLine(document));
    }

    Set<String> images() {
        return entries.keySet();
    }

    Set<String> documents(String image) {
        Entry entry = entries.get(image);
        return entry == null ? Set.of() : entry.documents;
    }

    /** Of what may stand there; several if a build was interrupted. */
    Set<String> hashes(String image) {
        Entry entry = entries.get(image);
        return entry == null ? Set.of() : entry.hashes;
    }

    /**
     * Notes at the end of the file that an image is about to be written, so that it is known as ours even if the build
     * is interrupted before {@link #write}.
     */
    static void announce(Path folder, String image, String hash, String document) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(
                folder.resolve(FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS)) {
            // What an interruption left of a line is ended first.
            out.write(("\n" + line(image, hash, oneLine(document))).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes it if it changed; an empty one is not kept. */
    void write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (entries.isEmpty()) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
            return;
        }
        StringBuilder text = new StringBuilder(HEAD);
        entries.forEach((image, entry) -> entry.documents.forEach(
                document -> entry.hashes.forEach(hash -> text.append(line(image, hash, document)))));
        AtomicFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String image, String hash, String document) {
        return image + "\t" + hash + "\t" + document + "\n";
    }

    static String oneLine(String document) {
        return document.replaceAll("[\\r\\n\\t]", " ");
    }
}
