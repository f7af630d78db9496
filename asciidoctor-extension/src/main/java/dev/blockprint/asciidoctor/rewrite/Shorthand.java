package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first positional attribute of a block, such as {@code diagram#fig.wide%fold}.
 *
 * @param style null if there is none
 * @param id null if there is none
 */
record Shorthand(@Nullable String style, @Nullable String id, List<String> roles, List<String> options) {
    Shorthand {
        roles = List.copyOf(roles);
        options = List.copyOf(options);
    }

    static Shorthand parse(@Nullable String text) {
        String style = null;
        String id = null;
        List<String> roles = new ArrayList<>();
        List<String> options = new ArrayList<>();
        if (text == null || text.isEmpty()) {
            return new Shorthand(null, null, roles, options);
        }
        if (text.contains(" ")) {
            return new Shorthand(text, null, roles, options);
        }
        int start = 0;
        char kind = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c != '.' && c != '#' && c != '%') {
                continue;
            }
            String word = text.substring(start, i);
            if (!word.isEmpty()) {
                switch (kind) {
                    case '.' -> roles.add(word);
                    case '#' -> id = word;
                    case '%' -> options.add(word);
                    default -> style = word;
                }
            }
            kind = c;
            start = i + 1;
        }
        return new Shorthand(style, id, roles, options);
    }

    /** As it is written on an image: without the style, and without the options that are ours. */
    String forImage(List<String> ours) {
        StringBuilder text = new StringBuilder();
        if (id != null) {
            text.append('#').append(id);
        }
        roles.forEach(role -> text.append('.').append(role));
        options.stream()
                .filter(option -> !ours.contains(option))
                .forEach(option -> text.append('%').append(option));
        return text.toString();
    }
}
