package dev.blockprint.text;

import java.util.ArrayList;
import java.util.List;

/** Where a word without spaces may break. */
final class Words {
    private Words() {}

    /**
     * The parts of a word between which a line may break: East Asian characters always, anything else only if the
     * word is too long, after punctuation and before a capital.
     */
    static List<String> parts(String word, boolean tooLong) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int before = -1;
        for (int i = 0; i < word.length(); ) {
            int character = word.codePointAt(i);
            if (before >= 0 && !joins(character) && breaks(before, character, tooLong)) {
                parts.add(word.substring(start, i));
                start = i;
            }
            before = character;
            i += Character.charCount(character);
        }
        parts.add(word.substring(start));
        return parts;
    }

    /** Whether a character belongs to the one before it: a mark, a joiner, or closing punctuation of East Asia. */
    static boolean joins(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL
                || type == Character.FORMAT
                || "、。，．！？：；）」』】〉》ー".indexOf(character) >= 0;
    }

    private static boolean breaks(int before, int character, boolean tooLong) {
        if (eastAsian(before) || eastAsian(character)) {
            return "（「『【〈《".indexOf(before) < 0 && before != 0x200D;
        }
        return tooLong
                && ("-_/.:@#".indexOf(before) >= 0
                        || (Character.isLowerCase(before) && Character.isUpperCase(character)));
    }

    private static boolean eastAsian(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3040 && character <= 0x30FF)
                || (character >= 0xAC00 && character <= 0xD7A3);
    }
}
