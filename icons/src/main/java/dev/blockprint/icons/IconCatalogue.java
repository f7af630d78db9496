package dev.blockprint.icons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds types by name, and their pictures.
 *
 * <p>A reference is {@code name} for our own types, {@code provider/name}, or {@code provider/category/name} where the
 * category decides. Case and punctuation do not matter. Safe for use by several threads.
 */
public final class IconCatalogue {
    private final Pack pack;
    private volatile @Nullable NearestName nearest;

    private IconCatalogue(Pack pack) {
        this.pack = pack;
    }

    /** The catalogue of the pack on the class path; its index is read at the first call. */
    public static IconCatalogue standard() {
        return Holder.STANDARD;
    }

    /** The type that a reference means, if there is one. */
    public Optional<IconType> find(String reference) {
        return find(reference, List.of());
    }

    /**
     * The type that a reference means. What is not found as it stands is looked up in each of the providers, in their
     * order.
     */
    public Optional<IconType> find(String reference, List<String> providers) {
        String key = key(reference);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = pack.find(key);
        for (int i = 0; number.isEmpty() && i < providers.size(); i++) {
            number = pack.find(NameKey.of(providers.get(i)) + "/" + key);
        }
        return type(number);
    }

    /**
     * The type of a class of the Python library {@code diagrams}, both written exactly.
     *
     * @param module below {@code diagrams}, such as {@code aws.compute}
     * @param className such as {@code EC2}; aliases count
     */
    public Optional<IconType> findClass(String module, String className) {
        return type(pack.find(module + PackFormat.CLASS + className));
    }

    /**
     * The nearest names to one that was not found, best first, each written the shortest way that finds it. A wrong
     * provider or category is seen as well.
     *
     * @param limit the most that are given, at least 0
     */
    public List<String> suggest(String reference, List<String> providers, int limit) {
        List<String> parts = parts(reference);
        if (parts.isEmpty()) {
            return List.of();
        }
        return nearest().to(parts, providers.stream().map(NameKey::of).toList(), limit);
    }

    /**
     * The types whose reference or title holds every one of the words, best first.
     *
     * @param limit the most that are given, at least 0
     */
    public List<IconType> search(String words, int limit) {
        return TypeSearch.search(all(), words, limit);
    }

    /** Every type, by provider, category and name; our own types first. */
    public List<IconType> all() {
        return IntStream.range(0, pack.typeCount()).mapToObj(pack::type).toList();
    }

    /** The providers in alphabetical order. */
    public List<String> providers() {
        Set<String> providers = new LinkedHashSet<>();
        for (IconType type : all()) {
            if (!type.provider().isEmpty()) {
                providers.add(type.provider());
            }
        }
        return providers.stream().sorted().toList();
    }

    /** The shortest reference that finds this type again: {@code aws/ec2}, or with the category where it is needed. */
    public String shortName(IconType type) {
        String full = type.id();
        if (type.provider().isEmpty()) {
            return full;
        }
        String brief = type.provider() + "/" + type.name();
        return find(brief).filter(type::equals).isPresent() ? brief : full;
    }

    /** The picture of a type of this catalogue: a logo, or the strokes of its glyph. */
    public Art art(IconType type) {
        OptionalInt number = pack.find(key(type.id()));
        if (number.isEmpty()) {
            throw new IllegalArgumentException("not a type of this catalogue: " + type.id());
        }
        return pack.picture(pack.pictureOf(number.getAsInt()));
    }

    /**
     * The strokes of one of our own glyphs on a grid of 48, without a tile.
     *
     * @param name such as {@code users}, or a frame's mark such as {@code mark-cloud}
     */
    public Art glyph(String name) {
        OptionalInt number = pack.find(PackFormat.GLYPH + name);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("no glyph of this name: " + name);
        }
        return pack.picture(number.getAsInt());
    }

    /** Changes whenever a name or a picture changes; for the keys of caches. */
    public String version() {
        return pack.version();
    }

    /** Where the art comes from, and the terms. */
    public List<Attribution> attributions() {
        return pack.attributions();
    }

    private Optional<IconType> type(OptionalInt number) {
        return number.isPresent() ? Optional.of(pack.type(number.getAsInt())) : Optional.empty();
    }

    private NearestName nearest() {
        NearestName made = nearest;
        if (made == null) {
            List<IconType> sorted = new ArrayList<>(all());
            sorted.sort(Comparator.comparing(this::shortName));
            made = new NearestName(sorted, this::shortName);
            nearest = made;
        }
        return made;
    }

    private static String key(String reference) {
        return String.join("/", parts(reference));
    }

    /** The parts between the slashes, reduced to what counts; none if that is no possible reference. */
    private static List<String> parts(String reference) {
        List<String> parts = new ArrayList<>();
        for (String part : reference.split("/", -1)) {
            String key = NameKey.of(part);
            if (key.isEmpty() || parts.size() == 3) {
                return List.of();
            }
            parts.add(key);
        }
        return parts;
    }

    private static final class Holder {
        static final IconCatalogue STANDARD = new IconCatalogue(Pack.load());
    }
}
