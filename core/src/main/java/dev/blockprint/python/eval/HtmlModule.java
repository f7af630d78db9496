package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** The module {@code html}. */
final class HtmlModule implements Module {
    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "escape" ->
                Module.function(
                        name,
                        args -> args.text(0, "the text")
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")
                                .replace("'", "&#x27;"));
            default -> null;
        };
    }
}
