package dev.blockprint.icons.pack;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.TileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own glyphs: drawings on tiles in a folder, and a table of their names and kinds. */
final class Glyphs {
    /** The width and height of the grid that glyphs are drawn on. */
    static final int GRID = 48;

    private static final Pattern STROKES = Pattern.compile("<g [^>]*>(.*)</g>\\s*</svg>\\s*$", Pattern.DOTALL);

    /** A type that is drawn by a glyph and stands for itself. */
    record Glyph(String name, String title, TileKind tile, List<String> aliases, String strokes) {
        Art art() {
            return new Art(0, 0, GRID, GRID, strokes);
        }
    }

    private final Map<String, Glyph> glyphs = new TreeMap<>();

    private Glyphs() {}

    static Glyphs read(Path table, Path folder) throws IOException {
        Glyphs result = new Glyphs();
        for (Table.Row row : Table.read(table)) {
            String name = row.get("glyph");
            TileKind tile = TileKind.valueOf(row.get("tile").toUpperCase(Locale.ROOT));
            String strokes = strokes(folder.resolve(name + ".svg"));
            result.glyphs.put(name, new Glyph(name, row.get("title"), tile, row.words("aliases"), strokes));
        }
        return result;
    }

    private static String strokes(Path file) throws IOException {
        Matcher matcher = STROKES.matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new IllegalStateException(file.getFileName() + " has no group of strokes");
        }
        return matcher.group(1);
    }

    boolean has(String name) {
        return glyphs.containsKey(name);
    }

    Glyph get(String name) {
        Glyph glyph = glyphs.get(name);
        if (glyph == null) {
            throw new IllegalStateException("no glyph " + name);
        }
        return glyph;
    }

    /** In alphabetical order. */
    Iterable<Glyph> all() {
        return glyphs.values();
    }
}
