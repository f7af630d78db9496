package dev.blockprint.model.read;

import dev.blockprint.icons.IconType;
import dev.blockprint.icons.NameKey;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Text;
import dev.blockprint.language.TypeName;
import dev.blockprint.model.Face;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Shape;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a type means, with a body and without. */
final class TypeReader {
    private static final List<String> SHAPES = Arrays.stream(Shape.values())
            .map(shape -> shape.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Types types;
    private final OwnIcons icons;
    private final Diagnostics diagnostics;
    private final List<String> providers = new ArrayList<>();

    TypeReader(Types types, OwnIcons icons, Diagnostics diagnostics) {
        this.types = types;
        this.icons = icons;
        this.diagnostics = diagnostics;
    }

    /** What a node is: its type's name, what it looks like, and what it is called if it has no label. */
    record NodeKind(String type, Face face, String title) {}

    /** What a group is. */
    record GroupKind(FrameKind frame, @Nullable IconType icon, String title) {}

    /** A box. */
    static NodeKind box(String title) {
        return new NodeKind("box", new Face.Plain(Shape.BOX), title);
    }

    /** From now on, the types of this provider may be written without it. */
    void use(Text provider) {
        Optional<String> known = types.providers().stream()
                .filter(name -> NameKey.of(name).equals(NameKey.of(provider.value())))
                .findFirst();
        if (known.isEmpty()) {
            diagnostics.error(
                    provider.span(),
                    "unknown provider \"" + provider.value() + "\"",
                    Nearest.advice(
                            provider.value(), types.providers(), "known are " + String.join(", ", types.providers())));
        } else if (!providers.contains(known.get())) {
            providers.add(known.get());
        }
    }

    /** A type without a body. What is unknown counts as a box, so that nothing else is said about it. */
    NodeKind node(TypeName type, boolean named, String nameBefore) {
        String written = type.text();
        int shape = SHAPES.indexOf(written.toLowerCase(Locale.ROOT));
        if (shape >= 0) {
            String word = SHAPES.get(shape);
            Shape plain = List.of(Shape.values()).get(shape);
            return new NodeKind(word, new Face.Plain(plain), plain == Shape.JUNCTION ? "" : capital(word));
        }
        Optional<IconType> found = types.find(written, providers);
        if (found.isPresent()) {
            IconType icon = found.get();
            return new NodeKind(reference(written, icon), new Face.Icon(icon), icon.title());
        }
        boolean place = written.toLowerCase(Locale.ROOT).equals("group")
                || Places.find(written, types).isPresent();
        if (place) {
            diagnostics.error(type.span(), "\"" + written + "\" needs a body", "write { } with its members after it");
        } else {
            unknown(type, named, nameBefore);
        }
        return box(written);
    }

    /**
     * How a type is called in the model: by the name that the author chose, whether it is the type's own or an alias,
     * such as {@code aws/sqs}, with the provider that {@code use} left out.
     */
    private String reference(String written, IconType icon) {
        String last = written.substring(written.lastIndexOf('/') + 1);
        boolean alias = !icon.provider().isEmpty() && !NameKey.of(last).equals(NameKey.of(icon.name()));
        String brief = icon.provider() + "/" + last.toLowerCase(Locale.ROOT).replace('_', '-');
        return alias && types.find(brief, List.of()).filter(icon::equals).isPresent() ? brief : types.shortName(icon);
    }

    /** A type with a body. */
    GroupKind group(TypeName type, boolean named) {
        String written = type.text();
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.equals("group")) {
            return new GroupKind(FrameKind.GENERIC, null, "");
        }
        Optional<Places.Place> place = Places.find(written, types);
        if (place.isPresent()) {
            return new GroupKind(place.get().kind(), null, place.get().title());
        }
        if (SHAPES.contains(lower) && !lower.equals("junction")) {
            return new GroupKind(FrameKind.GENERIC, null, capital(lower));
        }
        Optional<IconType> found = types.find(written, providers);
        if (found.isPresent()) {
            return new GroupKind(FrameKind.GENERIC, found.get(), found.get().title());
        }
        unknown(type, named, "");
        return new GroupKind(FrameKind.GENERIC, null, written);
    }

    /** Puts the icon that an attribute names on a node. */
    NodeKind withIcon(NodeKind kind, Text icon) {
        if (OwnIcons.isFile(icon.value())) {
            return icons.read(icon)
                    .map(face -> new NodeKind(kind.type(), face, kind.title()))
                    .orElse(kind);
        }
        return find(icon)
                .map(type -> new NodeKind(kind.type(), new Face.Icon(type), kind.title()))
                .orElse(kind);
    }

    /** Puts the icon that an attribute names on a group; the icon of a place makes a plain group that kind of place. */
    GroupKind withIcon(GroupKind kind, Text icon) {
        if (OwnIcons.isFile(icon.value())) {
            diagnostics.error(
                    icon.span(), "a picture of your own on a group is not supported yet", "take a type's icon");
            return kind;
        }
        Optional<Places.Place> place = Places.find(icon.value(), types);
        if (place.isPresent() && kind.frame() == FrameKind.GENERIC) {
            return new GroupKind(place.get().kind(), null, kind.title());
        }
        return find(icon)
                .map(type -> new GroupKind(kind.frame(), type, kind.title()))
                .orElse(kind);
    }

    private Optional<IconType> find(Text icon) {
        Optional<IconType> found = types.find(icon.value(), providers);
        if (found.isEmpty() && !diagnostics.isFull()) {
            diagnostics.error(
                    icon.span(),
                    "unknown icon \"" + icon.value() + "\"",
                    didYouMean(types.suggest(icon.value(), providers, 1))
                            .orElse("write a type such as aws/ec2, or the path of an .svg or .png file"));
        }
        return found;
    }

    private void unknown(TypeName type, boolean named, String nameBefore) {
        if (!diagnostics.isFull() && !diagnostics.saidAt(type.span().start())) {
            diagnostics.error(type.span(), "unknown type \"" + type.text() + "\"", advice(type, named, nameBefore));
        }
    }

    private String advice(TypeName type, boolean named, String nameBefore) {
        String written = type.text();
        if (Keyword.words().contains(nameBefore)) {
            return "for the setting write " + nameBefore + " " + written + ", without =";
        }
        if (written.indexOf('/') < 0) {
            List<String> words = new ArrayList<>(SHAPES);
            words.addAll(Places.words());
            if (!named) {
                words.addAll(Keyword.words());
            }
            Optional<String> near = Nearest.to(written, words);
            if (near.isPresent()) {
                return "did you mean " + near.get() + "?";
            }
        }
        return didYouMean(types.suggest(written, providers, 1))
                .orElse("write a type such as aws/ec2 or box; \"blockprint icons\" finds types");
    }

    private static Optional<String> didYouMean(List<String> names) {
        return names.stream().findFirst().map(name -> "did you mean " + name + "?");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Says that attributes belong where a name is declared. */
    void nameAsType(Span span, String name) {
        diagnostics.error(
                span, "\"" + name + "\" is a name, not a type", "write label and attributes where it is declared");
    }
}
