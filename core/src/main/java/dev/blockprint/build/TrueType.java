package dev.blockprint.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The advance widths in a TrueType file: its tables head, hhea, hmtx and cmap. */
final class TrueType {
    private static final int TABLE_RECORDS = 12;
    private static final int TABLE_RECORD = 16;

    private final ByteBuffer file;

    private TrueType(ByteBuffer file) {
        this.file = file;
    }

    static TrueType read(Path path) throws IOException {
        return new TrueType(ByteBuffer.wrap(Files.readAllBytes(path)));
    }

    int unitsPerEm() {
        return u16(table("head") + 18);
    }

    /** Code point to advance width, in font units, of every character that has a glyph of its own. */
    SortedMap<Integer, Integer> advances() {
        SortedMap<Integer, Integer> advances = new TreeMap<>();
        int cmap = table("cmap");
        for (int i = 0; i < u16(cmap + 2); i++) {
            int subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            int format = u16(subtable);
            if (format == 4) {
                readSegments(subtable, advances);
            } else if (format == 12) {
                readGroups(subtable, advances);
            }
        }
        return advances;
    }

    /** Format 4: segments of the Basic Multilingual Plane. */
    private void readSegments(int at, SortedMap<Integer, Integer> advances) {
        int segments = u16(at + 6) / 2;
        int ends = at + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int rangeOffsets = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int rangeOffset = u16(rangeOffsets + 2 * i);
            int start = u16(starts + 2 * i);
            for (int c = start; c <= u16(ends + 2 * i) && c != 0xFFFF; c++) {
                int glyph = c;
                if (rangeOffset != 0) {
                    glyph = u16(rangeOffsets + 2 * i + rangeOffset + 2 * (c - start));
                }
                if (rangeOffset == 0 || glyph != 0) {
                    glyph = (glyph + u16(deltas + 2 * i)) & 0xFFFF;
                }
                put(c, glyph, advances);
            }
        }
    }

    /** Format 12: groups of the whole of Unicode. */
    private void readGroups(int at, SortedMap<Integer, Integer> advances) {
        for (int i = 0; i < file.getInt(at + 12); i++) {
            int group = at + 16 + 12 * i;
            int start = file.getInt(group);
            for (int c = start; c <= file.getInt(group + 4); c++) {
                put(c, file.getInt(group + 8) + c - start, advances);
            }
        }
    }

    private void put(int character, int glyph, SortedMap<Integer, Integer> advances) {
        if (glyph != 0) {
            int measured = u16(table("hhea") + 34);
            advances.put(character, u16(table("hmtx") + 4 * Math.min(glyph, measured - 1)));
        }
    }

    private int table(String tag) {
        int tables = u16(4);
        for (int i = 0; i < tables; i++) {
            int entry = TABLE_RECORDS + TABLE_RECORD * i;
            boolean found = true;
            for (int j = 0; j < 4; j++) {
                found &= file.get(entry + j) == tag.charAt(j);
            }
            if (found) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a font without a table " + tag);
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
