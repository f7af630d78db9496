package dev.blockprint.model.read;

import dev.blockprint.language.Text;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a word that must be one of a few. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> Optional<E> read(Text value, String what, E[] values, Diagnostics diagnostics) {
        List<String> words = Arrays.stream(values)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = words.indexOf(value.value());
        if (index >= 0) {
            return Optional.of(values[index]);
        }
        diagnostics.error(
                value.span(),
                "unknown " + what + " \"" + value.value() + "\"",
                Nearest.advice(value.value(), words, "it can be " + String.join(", ", words)));
        return Optional.empty();
    }
}
