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
     * @param args the module's folder, that of the extracted art, and that of the class files
     */
    public static void main(String[] args) throws IOException {
        pack(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    static void pack(Path module, Path extracted, Path classes) throws IOException {
        Path data = module.resolve("src/main/data");
        Glyphs glyphs = Glyphs.read(data.resolve("glyphs.csv"), module.resolve("src/main/glyphs"));
        List<Entry> entries = Entries.read(data, glyphs);
        ArtMaker maker = new ArtMaker(RawArt.read(extracted.resolve("art.tsv")), data.resolve("tiles.csv"));
        PackWriter writer = new PackWriter();
        for (Entry entry : entries) {
            if (entry.art().isEmpty()) {
                writer.addType(entry, ArtKind.GLYPH, glyphs.get(entry.glyph()).art());
            } else {
                writer.addType(entry, ArtMaker.kind(entry.art()), maker.make(entry.art(), entry.tile()));
            }
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
