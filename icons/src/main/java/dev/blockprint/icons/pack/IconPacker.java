package dev.blockprint.icons.pack;

import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.PackFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs tables, glyphs and third-party art into the one resource that the catalogue reads. */
public final class IconPacker {
    private IconPacker() {}

    /**
     * Packs the icons.
     *
     * @param args the module's folder and the folder of its class files
     */
    public static void main(String[] args) throws IOException {
        pack(Path.of(args[0]), Path.of(args[1]));
    }

    static void pack(Path module, Path classes) throws IOException {
        Path data = module.resolve("src/main/data");
        Glyphs glyphs = Glyphs.read(data.resolve("glyphs.csv"), module.resolve("src/main/glyphs"));
        List<Entry> entries = Entries.read(data, glyphs);
        PackWriter writer = new PackWriter();
        for (Entry entry : entries) {
            writer.addType(entry, ArtKind.GLYPH, glyphs.get(entry.glyph()).art());
        }
        Map<String, Integer> keys = new TreeMap<>(Keys.of(entries, Table.read(data.resolve("preferred.csv"))));
        for (Glyphs.Glyph glyph : glyphs.all()) {
            keys.put(Keys.glyph(glyph.name()), writer.picture(glyph.art()));
        }
        Path pack = classes.resolve(PackFormat.RESOURCE.substring(1));
        Files.createDirectories(pack.getParent());
        Files.write(pack, writer.write(keys, List.of()));
    }
}
