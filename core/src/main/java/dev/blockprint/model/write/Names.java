package dev.blockprint.model.write;

import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that elements have in the text: the author's where there is one, else made of labels. Nodes that differ by
 * their number alone share a name, as {@code web[3]}.
 */
final class Names {
    private static final int LONGEST = 28;

    private final Hints hints;
    private final Map<String, String> local = new HashMap<>();
    private final Map<String, Integer> declared = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, NodeSeries> seriesOf = new HashMap<>();
    private final Map<String, List<NodeSeries>> seriesIn = new LinkedHashMap<>();
    private final Set<String> atTop = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> ofNodes = new HashSet<>();
    private final List<Runnable> unnamed = new ArrayList<>();

    Names(List<Element> members, Hints hints) {
        this.hints = hints;
        name(members, "");
        // Last, for few of them are needed: a group leaves its name to a node.
        ofNodes.addAll(declared.keySet());
        unnamed.forEach(Runnable::run);
    }

    private void name(List<Element> members, String parent) {
        List<NodeSeries> series = NodeSeries.find(members, hints);
        Map<String, Integer> wanted = new HashMap<>();
        Set<String> inSeries = new HashSet<>();
        series.forEach(one -> one.ids().forEach(inSeries::add));
        for (Element member : members) {
            String hint = hints.name(member.origin());
            if (hint != null && !inSeries.contains(member.id())) {
                wanted.merge(hint, 1, Integer::sum);
            }
        }
        Set<String> taken = new HashSet<>();
        for (NodeSeries one : series) {
            wanted.merge(one.base(), 1, Integer::sum);
        }
        for (Element member : members) {
            parents.put(member.id(), parent);
            NodeSeries in = series.stream()
                    .filter(one -> one.ids().contains(member.id()))
                    .findFirst()
                    .orElse(null);
            if (in == null && member instanceof Group && hints.name(member.origin()) == null) {
                unnamed.add(() -> {
                    String base = base(member, wanted);
                    String own = ofNodes.contains(base) ? base + "-group" : base;
                    give(member.id(), free(own, taken), parent);
                });
            } else if (in == null) {
                give(member.id(), free(base(member, wanted), taken), parent);
            } else {
                seriesOf.put(member.id(), in);
                if (in.ids().get(0).equals(member.id())) {
                    give(in.ids().get(0), free(in.base(), taken), parent);
                }
            }
            if (member instanceof Group group) {
                name(group.members(), group.id());
            }
        }
        seriesIn.put(parent, series);
    }

    private void give(String id, String name, String parent) {
        local.put(id, name);
        declared.merge(name, 1, Integer::sum);
        if (parent.isEmpty()) {
            atTop.add(name);
        }
    }

    /** The author's name, unless several elements beside each other have it: then their labels tell more. */
    private String base(Element element, Map<String, Integer> wanted) {
        String hint = hints.name(element.origin());
        if (hint != null && wanted.getOrDefault(hint, 0) < 2) {
            return hint;
        }
        String slug = slug(element.label());
        if (!slug.isEmpty()) {
            return slug;
        }
        return hint != null ? hint : element instanceof Node node ? ofType(node.type()) : "group";
    }

    /** The last part of a type's name. */
    static String ofType(String type) {
        return slug(type.substring(type.lastIndexOf('/') + 1));
    }

    private static String free(String base, Set<String> taken) {
        String name = base.isEmpty() ? "node" : base;
        // A name of digits alone would read as a number.
        String first = name.chars().allMatch(Character::isDigit) ? "n" + name : name;
        String free = first;
        for (int i = 2; !taken.add(Normalizer.normalize(free, Normalizer.Form.NFC)); i++) {
            free = first + "-" + i;
        }
        return free;
    }

    /** Letters and digits in lower case, with hyphens between them; of a long text its first words. */
    static String slug(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST + 1).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        int word = cut ? out.lastIndexOf("-") : -1;
        boolean open = !out.isEmpty() && out.charAt(out.length() - 1) == '-';
        return out.substring(0, word > 0 ? word : open ? out.length() - 1 : out.length());
    }

    /** The series among the members of a group; of the diagram itself if {@code parent} is empty. */
    List<NodeSeries> seriesIn(String parent) {
        return seriesIn.getOrDefault(parent, List.of());
    }

    /** The series that a node belongs to; null if it stands alone. */
    @Nullable
    NodeSeries seriesOf(String id) {
        return seriesOf.get(id);
    }

    /** What stands before the equals sign. */
    String declared(String id) {
        return local.getOrDefault(id, id);
    }

    /** Whether a reference needs the name of this group. */
    boolean isUsed(String id) {
        return used.contains(id);
    }

    /** How the element is called at the top of the diagram. */
    String reference(String id) {
        NodeSeries series = seriesOf.get(id);
        return series == null ? path(id) : series(series) + "." + (series.ids().indexOf(id) + 1);
    }

    /** How all nodes of the series are called. */
    String series(NodeSeries series) {
        return path(series.ids().get(0));
    }

    /** The name alone where it can mean nothing else. */
    private String path(String id) {
        used.add(id);
        String name = declared(id);
        String parent = parents.getOrDefault(id, "");
        if (parent.isEmpty() || (declared.getOrDefault(name, 0) < 2 && !atTop.contains(name))) {
            return name;
        }
        List<String> path = new ArrayList<>();
        for (String at = id; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            used.add(at);
            path.add(0, declared(at));
        }
        return String.join(".", path);
    }
}
