package dev.blockprint.lsp;

import dev.blockprint.language.Name;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of one body, or of the whole diagram. */
final class Scope {
    final @Nullable Scope around;
    final Map<String, Symbol> names = new LinkedHashMap<>();

    /** The element whose body it is; null for the diagram and for groups without a name. */
    @Nullable
    Symbol owner;

    Scope(@Nullable Scope around) {
        this.around = around;
    }

    /** Two ways to write one letter make one name. */
    static String key(Name name) {
        return Normalizer.normalize(name.text(), Normalizer.Form.NFC);
    }

    boolean isInside(Scope other) {
        for (Scope at = this; at != null; at = at.around) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
