package dev.blockprint.python.eval;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The module {@code uuid}: they count, so that a script gives the same picture every time. */
final class UuidModule implements Module {
    private long made;

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "uuid1", "uuid4" -> Module.function(name, args -> new Id(++made));
            default -> null;
        };
    }

    /** One of them. */
    private record Id(long number) implements Thing {
        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("hex") ? text().replace("-", "") : null;
        }

        @Override
        public String typeName() {
            return "UUID";
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "00000000-0000-4000-8000-%012x", number);
        }
    }
}
