package dev.blockprint.icons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ranks types by how near their names are to one that does not exist. */
final class NearestName {
    /** Names longer than this are compared by their beginning only. */
    private static final int MAX_LENGTH = 64;

    private static final int OTHER_PROVIDER = 9;
    private static final int USED_PROVIDER = 2;
    private static final int EDIT = 10;
    private static final int DIGIT_FOR_DIGIT = 8;
    private static final int PART_OF_NAME = 12;

    /** What people call a provider besides the name that it has here. */
    private static final Map<String, String> PROVIDERS = Map.ofEntries(
            Map.entry("amazon", "aws"),
            Map.entry("amazonwebservices", "aws"),
            Map.entry("microsoft", "azure"),
            Map.entry("google", "gcp"),
            Map.entry("googlecloud", "gcp"),
            Map.entry("kubernetes", "k8s"),
            Map.entry("kube", "k8s"),
            Map.entry("oracle", "oci"),
            Map.entry("alibaba", "alibabacloud"),
            Map.entry("aliyun", "alibabacloud"),
            Map.entry("onpremises", "onprem"));

    private record Candidate(String provider, String name, String reference) {}

    private record Ranked(String reference, int cost) {}

    private final List<Candidate> candidates = new ArrayList<>();

    NearestName(List<IconType> types, Function<IconType, String> shortName) {
        for (IconType type : types) {
            candidates.add(new Candidate(NameKey.of(type.provider()), NameKey.of(type.name()), shortName.apply(type)));
        }
    }

    /** @param parts name, provider and name, or provider, category and name, as {@link NameKey} has them */
    List<String> to(List<String> parts, List<String> used, int limit) {
        String name = clip(parts.get(parts.size() - 1));
        if (name.length() < 2) {
            return List.of(); // one letter is as near to every other
        }
        String provider = parts.size() == 1 ? "" : parts.get(0);
        String meant = PROVIDERS.getOrDefault(provider, provider);
        int worst = EDIT * Math.max(1, Math.min(3, name.length() / 3)) + OTHER_PROVIDER;
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int cost = providerCost(candidate.provider(), meant, used);
            cost += nameCost(name, candidate.name(), worst - cost);
            if (cost <= worst) {
                ranked.add(new Ranked(candidate.reference(), cost));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::cost)
                .thenComparingInt(r -> r.reference().length())
                .thenComparing(Ranked::reference));
        return ranked.stream().map(Ranked::reference).distinct().limit(limit).toList();
    }

    private static int providerCost(String provider, String meant, List<String> used) {
        if (provider.equals(meant)) {
            return 0;
        }
        if (meant.isEmpty()) {
            return used.contains(provider) ? USED_PROVIDER : OTHER_PROVIDER;
        }
        return Math.min(OTHER_PROVIDER, 1 + distance(provider, meant, OTHER_PROVIDER) / 3);
    }

    private static int nameCost(String wanted, String name, int worst) {
        int cost = distance(wanted, name, worst);
        boolean within =
                (wanted.length() >= 3 && name.contains(wanted)) || (name.length() >= 3 && wanted.contains(name));
        if (within) {
            cost = Math.min(cost, PART_OF_NAME + Math.min(5, Math.abs(name.length() - wanted.length()) / 3));
        }
        return cost;
    }

    /**
     * Edits that turn one name into the other (a letter more, less, changed, or two swapped), in tenths. A digit in
     * place of another digit counts a little less.
     */
    private static int distance(String a, String b, int worst) {
        if (Math.abs(a.length() - b.length()) * EDIT > worst) {
            return worst + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j * EDIT;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i * EDIT;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                int best = Math.min(last[j - 1] + change(x, y), Math.min(last[j], row[j - 1]) + EDIT);
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && a.charAt(i - 2) == y) {
                    best = Math.min(best, before[j - 2] + EDIT);
                }
                row[j] = best;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int change(char x, char y) {
        if (x == y) {
            return 0;
        }
        return Character.isDigit(x) && Character.isDigit(y) ? DIGIT_FOR_DIGIT : EDIT;
    }

    private static String clip(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
    }
}
