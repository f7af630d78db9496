package dev.blockprint.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids in a picture. Each begins with the picture's own id, and no two are the same. */
final class Names {
    private final String picture;
    private final Set<String> takenByElements = new HashSet<>();
    private final Set<String> takenByIcons = new HashSet<>();
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> icons = new HashMap<>();

    Names(String picture) {
        this.picture = picture;
    }

    /** An id for a thing that there is once, such as {@code fig-cut}. */
    String of(String name) {
        return picture + "-" + name;
    }

    /**
     * A name for an element of the diagram, such as {@code fig-n-web} for the kind n; what follows the kind is the same
     * for every kind.
     */
    String ofElement(String kind, String element) {
        return picture + "-" + kind + "-" + elements.computeIfAbsent(element, name -> unique(name, takenByElements));
    }

    /** An id for an icon, such as {@code fig-i-users}. */
    String ofIcon(String icon) {
        return picture + "-i-" + icons.computeIfAbsent(icon, name -> unique(name, takenByIcons));
    }

    private static String unique(String name, Set<String> taken) {
        String wanted = ascii(name);
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "--" + i;
        }
        return id;
    }

    /** Letters, digits, hyphens and underscores stay; a character outside ASCII becomes its number. */
    private static String ascii(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            if (plain) {
                out.appendCodePoint(c);
            } else if (c < 0x80) {
                out.append('-');
            } else {
                out.append('u').append(Integer.toHexString(c).toLowerCase(Locale.ROOT));
            }
        });
        return out.toString();
    }
}
