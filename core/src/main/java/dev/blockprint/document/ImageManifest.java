package dev.blockprint.document;

import dev.blockprint.artifact.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files of a folder are ours, and which documents show them. */
final class ImageManifest {
    static final String FILE = ".blockprint-images";
    private static final String HEAD = "# Images made by Blockprint, and the documents that show them.\n";

    private final SortedMap<String, Set<String>> documentsOfImage = new TreeMap<>();

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
        int tab = line.indexOf('\t');
        if (tab > 0 && isOwnName(line.substring(0, tab))) {
            add(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    /** The manifest decides what is deleted: a name that we would never give is not believed. */
    private static boolean isOwnName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && OptionKeys.FORMATS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && ImageNames.safe(name.substring(0, dot)).equals(name.substring(0, dot));
    }

    void add(String image, String document) {
        documentsOfImage.computeIfAbsent(image, key -> new TreeSet<>()).add(oneLine(document));
    }

    boolean has(String image) {
        return documentsOfImage.containsKey(image);
    }

    boolean has(String image, String document) {
        return documentsOfImage.getOrDefault(image, Set.of()).contains(oneLine(document));
    }

    SortedMap<String, Set<String>> images() {
        return documentsOfImage;
    }

    /** Writes it if it changed; an empty one is not kept. */
    void write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (documentsOfImage.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder text = new StringBuilder(HEAD);
        documentsOfImage.forEach((image, documents) -> documents.forEach(
                document -> text.append(image).append('\t').append(document).append('\n')));
        AtomicFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String oneLine(String document) {
        return document.replaceAll("[\\r\\n\\t]", " ");
    }
}
