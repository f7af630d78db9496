package dev.blockprint.commonmark;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks over trees, which may be deeper than the stack. */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
final class Tree {
    private Tree() {}

    /** All nodes below {@code root}, in the order of the document. */
    static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        Node node = root.getFirstChild();
        while (node != null) {
            nodes.add(node);
            Node child = node.getFirstChild();
            node = child != null ? child : following(node, root);
        }
        return nodes;
    }

    /** What is said in {@code root}, without its markup. */
    static String text(Node root) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes(root)) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static @Nullable Node following(Node node, Node root) {
        for (Node at = node; at != null && at != root; at = at.getParent()) {
            if (at.getNext() != null) {
                return at.getNext();
            }
        }
        return null;
    }
}
