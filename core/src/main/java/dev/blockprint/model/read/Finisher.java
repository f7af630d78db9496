package dev.blockprint.model.read;

import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Origin;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes up names for what has none, and turns drafts into the model. */
final class Finisher {
    private static final int LONGEST = 40;

    private Finisher() {}

    /** Gives every member of {@code group}, at any depth, a name that no other member has. */
    static void nameAll(GroupDraft group) {
        Set<String> taken = new HashSet<>();
        for (Draft member : group.members) {
            if (member.local != null) {
                taken.add(member.local);
            }
        }
        for (Draft member : group.members) {
            if (member.local == null) {
                member.local = madeUp(member, taken);
            }
            if (member instanceof GroupDraft inner) {
                nameAll(inner);
            }
        }
    }

    private static String madeUp(Draft member, Set<String> taken) {
        String base = slug(member.label);
        if (base.isEmpty()) {
            base = member instanceof NodeDraft node ? slug(node.type) : "group";
        }
        String name = base.isEmpty() ? "box" : base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    private static String slug(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        int end = out.length() > 0 && out.charAt(out.length() - 1) == '-' ? out.length() - 1 : out.length();
        return out.substring(0, end);
    }

    static List<Element> elements(List<Draft> drafts, SourceText source) {
        List<Element> list = new ArrayList<>();
        for (Draft draft : drafts) {
            Origin origin = new Origin(source, draft.span);
            if (draft instanceof GroupDraft group) {
                list.add(new Group(
                        group.id(),
                        group.kind,
                        group.label,
                        group.icon,
                        group.direction,
                        elements(group.members, source),
                        group.looks.decor(),
                        origin));
            } else if (draft instanceof NodeDraft node) {
                NodeSize size = node.looks.size == null ? NodeSize.NORMAL : node.looks.size;
                LabelPlace place = node.looks.place == null ? LabelPlace.usual(node.face) : node.looks.place;
                list.add(
                        new Node(node.id(), node.type, node.face, node.label, size, place, node.looks.decor(), origin));
            }
        }
        return list;
    }
}
