package dev.blockprint.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what a picture draws when every reference is followed: a few elements can stand for billions. */
final class SvgExpansion {
    private static final int DEEPEST = 500;

    private final int most;
    private final Map<String, SvgElement> byId = new HashMap<>();
    private final Map<SvgElement, Long> known = new HashMap<>();
    private final Set<SvgElement> under = new HashSet<>();

    private SvgExpansion(int most) {
        this.most = most;
    }

    static void check(SvgElement root, int most) throws SvgRejected {
        SvgExpansion expansion = new SvgExpansion(most);
        expansion.index(root);
        expansion.count(root);
    }

    private void index(SvgElement element) {
        String id = element.attributes.get("id");
        if (id != null) {
            byId.putIfAbsent(id.strip(), element);
        }
        for (Object child : element.children) {
            if (child instanceof SvgElement inner) {
                index(inner);
            }
        }
    }

    private long count(SvgElement element) throws SvgRejected {
        Long before = known.get(element);
        if (before != null) {
            return before;
        }
        if (!under.add(element)) {
            throw new SvgRejected("it refers to itself");
        }
        if (under.size() > DEEPEST) {
            throw new SvgRejected("its references lead too deep");
        }
        long sum = 1;
        for (Object child : element.children) {
            if (child instanceof SvgElement inner) {
                sum += count(inner);
            }
        }
        if (element.name.equals("use")) {
            String href = element.attributes.getOrDefault("xlink:href", "").strip();
            SvgElement target = href.startsWith("#") ? byId.get(href.substring(1)) : null;
            sum += target == null ? 0 : count(target);
        }
        if (sum > most) {
            throw new SvgRejected("it has more elements than anybody should draw");
        }
        under.remove(element);
        known.put(element, sum);
        return sum;
    }
}
