package dev.blockprint.icons;

/**
 * A type that a node can have.
 *
 * @param provider such as {@code aws}; empty for our own types, such as {@code users}
 * @param category such as {@code compute}; empty for our own types
 * @param name the canonical name in lower case with hyphens, such as {@code ec2} or {@code api-gateway}
 * @param title what a node is labelled when its author gives no label, such as {@code EC2} or {@code API Gateway}
 * @param art where its picture comes from
 * @param tile the kind of thing it is
 * @param glyph the name of the glyph that draws it where {@code art} is {@link ArtKind#GLYPH}, and elsewhere stands in
 *     for it
 */
public record IconType(
        String provider, String category, String name, String title, ArtKind art, TileKind tile, String glyph) {

    /** The shortest way to write it that always means this type, such as {@code aws/compute/ec2} or {@code users}. */
    public String id() {
        return provider.isEmpty() ? name : provider + "/" + category + "/" + name;
    }
}
