package dev.blockprint.model;

/** Where a node's label stands. */
public enum LabelPlace {
    BELOW,
    RIGHT,
    INSIDE;

    /** Where it stands if the author says nothing: a shape has room for it; an icon, a person and a junction have not. */
    public static LabelPlace usual(Face face) {
        boolean roomy =
                face instanceof Face.Plain plain && plain.shape() != Shape.PERSON && plain.shape() != Shape.JUNCTION;
        return roomy ? INSIDE : BELOW;
    }
}
