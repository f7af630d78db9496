package dev.blockprint.picture.pixels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best prefix code for symbols of known frequency, with codes of a limited length, ordered as RFC 1951 orders them. */
final class HuffmanCode {
    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** Some symbols, and how often they are used; of those it is made of when several are packed. */
    private record Pack(long count, List<Integer> symbols) {}

    /** A symbol that is never used has no code. */
    static HuffmanCode of(int[] counts, int longest) {
        int[] lengths = new int[counts.length];
        List<Pack> single = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                single.add(new Pack(counts[i], List.of(i)));
            }
        }
        single.sort(Comparator.comparingLong(Pack::count));
        if (single.size() == 1) {
            lengths[single.get(0).symbols().get(0)] = 1;
            return new HuffmanCode(lengths);
        }
        // Package-merge (Larmore and Hirschberg): in each round the cheapest two become one.
        List<Pack> packs = single;
        for (int round = 1; round < longest; round++) {
            packs = merged(single, packs);
        }
        for (int i = 0; i < 2 * single.size() - 2; i++) {
            packs.get(i).symbols().forEach(symbol -> lengths[symbol]++);
        }
        return new HuffmanCode(lengths);
    }

    private static List<Pack> merged(List<Pack> single, List<Pack> packs) {
        List<Pack> merged = new ArrayList<>(single);
        for (int i = 0; i + 1 < packs.size(); i += 2) {
            List<Integer> symbols = new ArrayList<>(packs.get(i).symbols());
            symbols.addAll(packs.get(i + 1).symbols());
            merged.add(new Pack(packs.get(i).count() + packs.get(i + 1).count(), symbols));
        }
        merged.sort(Comparator.comparingLong(Pack::count)); // stable: equal ones keep their order
        return merged;
    }

    /** "All codes of a given bit length have lexicographically consecutive values" (RFC 1951, 3.2.2). */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = Integer.reverse(code++) >>> (32 - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    void write(int symbol, BitWriter out) {
        out.bits(codes[symbol], lengths[symbol]);
    }
}
