package dev.blockprint.language;

import java.util.Arrays;
import java.util.Optional;

/** What joins the ends of an edge. */
public enum Connector {
    FORWARD("->"),
    BACK("<-"),
    BOTH("<->"),
    NONE("--"),
    /** Each with its own partner. */
    PAIRWISE("=>"),
    /** Drawn, but without a say in the layout. */
    WEAK("~>");

    private final String sign;

    Connector(String sign) {
        this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    /** Reads one; the signs of the Python library {@code diagrams} are known too. */
    public static Optional<Connector> of(String text) {
        String own = switch (text) {
            case ">>" -> "->";
            case "<<" -> "<-";
            case "-" -> "--";
            default -> text;
        };
        return Arrays.stream(values())
                .filter(connector -> connector.sign.equals(own))
                .findFirst();
    }

    /** What was probably meant by a sign that is none. */
    static String advice(String text) {
        boolean left = text.startsWith("<") || text.contains("←") || text.contains("⇐");
        boolean right = text.endsWith(">") || text.contains("→") || text.contains("⇒");
        if ((left && right) || text.contains("↔")) {
            return "write <-> for an edge with two heads";
        }
        if (left) {
            return "write <- for an edge";
        }
        return right ? "write -> for an edge" : "write -> for an edge, -- for one without a head";
    }
}
