package dev.blockprint.icons.pack;

import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.PackFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs tables, glyphs and third-party art into the one resource that the catalogue reads. */
public final class IconPacker {
    private static final String NOTICE = "META-INF/blockprint/third-party/icons.txt";

    private final Path data;
    private final Path glyphFolder;
    private final Path extracted;

    IconPacker(Path module, Path extracted) {
        this.data = module.resolve("src/main/data");
        this.glyphFolder = module.resolve("src/main/glyphs");
        this.extracted = extracted;
    }

    /**
     * Packs the icons, if anything has changed since the last time.
     *
     * @param args the module's folder, that of the extracted art, and that of the class files
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[2]);
        IconPacker packer = new IconPacker(Path.of(args[0]), Path.of(args[1]));
        Path stamp = packer.extracted.resolve("pack.stamp");
        Path pack = classes.resolve(PackFormat.RESOURCE.substring(1));
        String inputs = Inputs.hash(
                List.of(packer.data, packer.glyphFolder, packer.extracted.resolve("art.tsv"), classes.resolve("dev")));
        boolean fresh = Files.exists(pack)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(inputs);
        if (!fresh) {
            Packed packed = packer.pack();
            write(pack, packed.pack());
            write(classes.resolve(NOTICE), packed.notice().getBytes(StandardCharsets.UTF_8));
            Files.writeString(stamp, inputs);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** A pack and the notice about its sources. */
    @SuppressWarnings("ArrayRecordComponent") // handed straight to a file, never compared
    record Packed(byte[] pack, String notice) {}

    Packed pack() throws IOException {
        Glyphs glyphs = Glyphs.read(data.resolve("glyphs.csv"), glyphFolder);
        Map<String, RawArt> raw = RawArt.read(extracted.resolve("art.tsv"));
        ArtMaker maker = new ArtMaker(raw);
        Sources sources = new Sources(data.resolve("sources.csv"), extracted.resolve("packages.tsv"), raw);
        List<Entry> entries = Entries.read(data, glyphs);
        PackWriter writer = new PackWriter();
        for (Entry entry : entries) {
            if (entry.art().isEmpty()) {
                writer.addType(entry, ArtKind.GLYPH, glyphs.get(entry.glyph()).art());
            } else {
                writer.addType(entry, ArtMaker.kind(entry.art()), maker.make(entry.art(), entry.tile()));
                sources.use(entry.art());
            }
        }
        Map<String, Integer> keys = new TreeMap<>(Keys.of(entries, Table.read(data.resolve("preferred.csv"))));
        for (Glyphs.Glyph glyph : glyphs.all()) {
            keys.put(Keys.glyph(glyph.name()), writer.picture(glyph.art()));
        }
        return new Packed(writer.write(keys, sources.attributions()), sources.notice());
    }
}
