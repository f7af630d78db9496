package dev.blockprint.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Counts how many of the names of the Python library {@code diagrams} have art of their own, and prints it. */
class CoverageTest {
    private static final int NAMES = 2738;
    private static final int WITH_ART_OF_THEIR_OWN = 1750;

    private final IconCatalogue icons = IconCatalogue.standard();

    @Test
    void everyNameDrawsSomethingAndMostHaveArtOfTheirOwn() throws IOException {
        Map<String, Map<ArtKind, Integer>> counts = new TreeMap<>();
        for (String[] row : names()) {
            String module = row[1].equals("provider") ? row[0] : row[0] + "." + row[1];
            IconType type =
                    icons.findClass(module, row[2]).orElseThrow(() -> new AssertionError(String.join(" ", row)));
            Art art = icons.art(type);
            assertThat(art.body()).as(type.id()).isNotBlank();
            assertThat(type.title()).as(type.id()).isNotBlank();
            counts.computeIfAbsent(row[0], any -> new EnumMap<>(ArtKind.class)).merge(type.art(), 1, Integer::sum);
            assertThat(icons.find(row[0] + "/" + row[1] + "/" + row[2])).contains(type);
            assertThat(icons.find(row[0] + "/" + row[2])).isPresent();
        }
        print(counts);
        int own = counts.values().stream()
                .mapToInt(kinds -> of(kinds, ArtKind.OFFICIAL) + of(kinds, ArtKind.BRAND))
                .sum();
        assertThat(own).isGreaterThanOrEqualTo(WITH_ART_OF_THEIR_OWN);
    }

    private static List<String[]> names() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("src/main/data/types.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).hasSize(NAMES);
        return rows;
    }

    private static int of(Map<ArtKind, Integer> kinds, ArtKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    private static void print(Map<String, Map<ArtKind, Integer>> counts) {
        StringBuilder table = new StringBuilder("Names of the Python library by the art that draws them\n");
        table.append(String.format("%-14s %8s %8s %8s%n", "provider", "official", "brand", "glyph"));
        Map<ArtKind, Integer> all = new EnumMap<>(ArtKind.class);
        counts.forEach((provider, kinds) -> {
            table.append(line(provider, kinds));
            kinds.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
        });
        System.out.println(table.append(line("all", all)));
    }

    private static String line(String name, Map<ArtKind, Integer> kinds) {
        return String.format(
                "%-14s %8d %8d %8d%n",
                name, of(kinds, ArtKind.OFFICIAL), of(kinds, ArtKind.BRAND), of(kinds, ArtKind.GLYPH));
    }
}
