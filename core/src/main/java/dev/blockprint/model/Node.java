package dev.blockprint.model;

/**
 * A thing with an icon or a shape, and a label.
 *
 * @param type the type's shortest unambiguous name, such as {@code aws/ec2} or {@code box}
 */
public record Node(
        String id, String type, Face face, String label, NodeSize size, LabelPlace place, Decor decor, Origin origin)
        implements Element {
    public Node {
        Names.check(id);
    }

    public Node withDecor(Decor other) {
        return new Node(id, type, face, label, size, place, other, origin);
    }

    public Node withId(String other) {
        return new Node(other, type, face, label, size, place, decor, origin);
    }
}
