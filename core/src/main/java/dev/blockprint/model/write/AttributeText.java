package dev.blockprint.model.write;

import dev.blockprint.model.Decor;
import dev.blockprint.model.Style;
import dev.blockprint.model.read.Colours;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers attributes between their brackets. */
final class AttributeText {
    private final List<String> words = new ArrayList<>();

    AttributeText word(String word) {
        words.add(word);
        return this;
    }

    AttributeText value(String key, @Nullable String value) {
        if (value != null) {
            words.add(key + "=" + Quoted.value(value));
        }
        return this;
    }

    /** One of a few words, written in lower case. */
    AttributeText choice(String key, Enum<?> value) {
        return value(key, value.name().toLowerCase(Locale.ROOT));
    }

    AttributeText decor(Decor decor) {
        Style style = decor.style();
        value("color", colour(style.color()));
        value("fill", colour(style.fill()));
        value("width", style.width() == null ? null : number(style.width()));
        if (style.line() != null) {
            word(style.line().name().toLowerCase(Locale.ROOT));
        }
        if (style.bold()) {
            word("bold");
        }
        value("badge", decor.badge());
        value("link", decor.link());
        value("tooltip", decor.tooltip());
        return value("class", decor.classes().isEmpty() ? null : String.join(" ", decor.classes()));
    }

    private static @Nullable String colour(@Nullable String hex) {
        return hex == null ? null : Colours.name(hex).orElse(hex);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** With a blank before it; empty if there are none. */
    String text() {
        return words.isEmpty() ? "" : " [" + String.join(" ", words) + "]";
    }
}
