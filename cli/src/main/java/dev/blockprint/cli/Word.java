package dev.blockprint.cli;

import dev.blockprint.LayerChoice;
import dev.blockprint.document.Flavor;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.source.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a value out of a few words, as the help writes them.
 *
 * @param type whose constants are the words
 */
record Word<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String value) {
        List<E> constants = List.of(type.getEnumConstants());
        for (E constant : constants) {
            if (word(constant).equalsIgnoreCase(value)) {
                return constant;
            }
        }
        List<String> words = constants.stream().map(Word::word).toList();
        String advice = Nearest.advice(value, words, "one of " + String.join(", ", words));
        throw new TypeConversionException("there is no \"" + value + "\"; " + advice);
    }

    static Stream<Word<?>> all() {
        return Stream.of(
                new Word<>(Flavor.class),
                new Word<>(ThemeChoice.class),
                new Word<>(LayerChoice.Future.class),
                new Word<>(EngineOptions.Engine.class),
                new Word<>(RenderCommand.Output.class));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
