package dev.blockprint.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Makes the resources that come out of the typeface: its table of advance widths, its files, its licence. What is newer
 * than the list of locked packages is left as it is.
 */
public final class FontResources {
    private static final String PACKAGE = "node_modules/@expo-google-fonts/arimo";

    private final Path module;
    private final Path classes;

    private FontResources(Path module, Path classes) {
        this.module = module;
        this.classes = classes;
    }

    /** Arguments: the module's folder, the folder of its class files. */
    public static void main(String[] args) {
        try {
            new FontResources(Path.of(args[0]), Path.of(args[1])).make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        Path notice = classes.resolve("META-INF/blockprint/third-party/core.txt");
        if (isFresh(notice) && isNewerThanThisCode(notice)) {
            return;
        }
        if (!isFresh(module.resolve("node_modules/.package-lock.json"))) {
            install();
        }
        Path font = module.resolve(PACKAGE);
        Path regular = font.resolve("400Regular/Arimo_400Regular.ttf");
        Path bold = font.resolve("700Bold/Arimo_700Bold.ttf");
        write(classes.resolve("dev/blockprint/text/widths.bin"), widths(TrueType.read(regular), TrueType.read(bold)));
        copy(regular, classes.resolve("dev/blockprint/picture/regular.ttf"));
        copy(bold, classes.resolve("dev/blockprint/picture/bold.ttf"));
        String licence = "Arimo, from npm @expo-google-fonts/arimo: SIL Open Font License 1.1\n\n"
                + Files.readString(font.resolve("LICENSE_FONT")).replace("\r\n", "\n");
        write(notice, licence.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private boolean isFresh(Path made) throws IOException {
        Path lock = module.resolve("package-lock.json");
        return Files.exists(made) && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(lock)) >= 0;
    }

    private boolean isNewerThanThisCode(Path made) throws IOException {
        Path code = classes.resolve("dev/blockprint/build/FontResources.class");
        return Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(code)) >= 0;
    }

    private void install() throws IOException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        Process npm = new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci")
                .directory(module.toFile())
                .inheritIO()
                .start();
        try {
            if (npm.waitFor() != 0) {
                throw new IOException("npm ci failed in " + module);
            }
        } catch (InterruptedException e) {
            npm.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("npm ci was interrupted", e);
        }
    }

    /**
     * Units per em, the number of characters, and for each in order: the distance from the character before, its
     * regular width, its bold width. All are 16 bits.
     */
    private static byte[] widths(TrueType regular, TrueType bold) throws IOException {
        SortedMap<Integer, Integer> boldAdvances = bold.advances();
        SortedMap<Integer, Integer> advances = regular.advances();
        advances.keySet().retainAll(boldAdvances.keySet());
        if (regular.unitsPerEm() != bold.unitsPerEm()) {
            throw new IOException("the two weights have different units");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(regular.unitsPerEm());
        out.writeShort(advances.size());
        int last = 0;
        for (Map.Entry<Integer, Integer> advance : advances.entrySet()) {
            int character = advance.getKey();
            if (character - last > 0xFFFF) {
                throw new IOException("a gap before character " + character + " is too wide for the table");
            }
            out.writeShort(character - last);
            out.writeShort(advance.getValue());
            out.writeShort(boldAdvances.getOrDefault(character, 0));
            last = character;
        }
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
