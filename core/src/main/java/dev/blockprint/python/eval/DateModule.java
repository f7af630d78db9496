package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code datetime}. There is no clock: now is always the first second of the year 2000. */
final class DateModule implements Module {
    static final LocalDateTime NOW = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final List<String> PARTS =
            List.of("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks");
    private static final double[] SECONDS = {86_400, 1, 1e-6, 1e-3, 60, 3_600, 604_800};

    private final Warnings warnings;

    DateModule(Warnings warnings) {
        this.warnings = warnings;
    }

    static void warn(Warnings warnings, Span span) {
        warnings.say(span, "there is no clock: it is always 1 January 2000", "write the date that you want");
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "datetime" -> new NativeClass(name, args -> date(args, true), member -> member(member, true));
            case "date" -> new NativeClass(name, args -> date(args, false), member -> member(member, false));
            case "timedelta" -> Module.function(name, DateModule::delta);
            case "timezone" -> new NativeClass(name, args -> None.NONE, member -> None.NONE);
            case "UTC" -> None.NONE;
            default -> null;
        };
    }

    private @Nullable Object member(String name, boolean time) {
        return switch (name) {
            case "now", "utcnow", "today" ->
                Module.function(name, args -> {
                    warn(warnings, args.span());
                    return new PyDate(NOW, time);
                });
            case "fromisoformat" -> Module.function(name, args -> iso(args.text(0, "the date"), time));
            case "fromtimestamp" -> Module.function(name, args -> new PyDate(NOW, time));
            default -> null;
        };
    }

    private static Object iso(String text, boolean time) {
        try {
            String full = text.contains("T") || text.contains(" ") ? text.replace(' ', 'T') : text + "T00:00";
            return new PyDate(LocalDateTime.parse(full), time);
        } catch (DateTimeException e) {
            throw PyError.value("this is no date: " + text, "write it like 2025-12-31");
        }
    }

    private static Object date(Args args, boolean time) {
        int[] parts = {1, 1, 1, 0, 0, 0};
        List<String> names = List.of("year", "month", "day", "hour", "minute", "second");
        for (int i = 0; i < parts.length; i++) {
            Object value = args.find(i, names.get(i));
            if (value != null) {
                parts[i] = (int) Math.max(-1, Math.min(99_999, Numeric.integer(value, names.get(i))));
            }
        }
        try {
            return new PyDate(LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]), time);
        } catch (DateTimeException e) {
            throw PyError.value("there is no such date", "write it like date(2025, 12, 31)");
        }
    }

    private static Object delta(Args args) {
        double seconds = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            Object value = args.find(i, PARTS.get(i));
            seconds += value == null ? 0 : Numeric.real(value) * SECONDS[i];
        }
        if (!(Math.abs(seconds) < 1e13)) {
            throw new PyError("OverflowError", "this time is too long", "use a shorter one");
        }
        return new PyDelta(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
