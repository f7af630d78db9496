package dev.blockprint.python.eval;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@code timedelta}. */
record PyDelta(Duration time) implements Thing {
    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "days" -> Math.floorDiv(time.toSeconds(), 86_400L);
            case "seconds" -> Math.floorMod(time.toSeconds(), 86_400L);
            case "total_seconds" -> Module.function(name, args -> time.toMillis() / 1000.0);
            default -> null;
        };
    }

    @Override
    public @Nullable Object operate(String operator, Object other, boolean reversed) {
        if (other instanceof PyDelta that) {
            return switch (operator) {
                case "+" -> new PyDelta(time.plus(that.time));
                case "-" -> new PyDelta(reversed ? that.time.minus(time) : time.minus(that.time));
                default -> null;
            };
        }
        return operator.equals("*") && other instanceof Long times && Math.abs(times) < 1_000_000
                ? new PyDelta(time.multipliedBy(times))
                : null;
    }

    @Override
    public @Nullable Integer compare(Object other) {
        return other instanceof PyDelta that ? (Integer) time.compareTo(that.time) : null;
    }

    @Override
    public String typeName() {
        return "timedelta";
    }

    @Override
    public String text() {
        long days = Math.floorDiv(time.toSeconds(), 86_400L);
        long rest = Math.floorMod(time.toSeconds(), 86_400L);
        String clock = String.format(Locale.ROOT, "%d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
        return days == 0 ? clock : days + (Math.abs(days) == 1 ? " day, " : " days, ") + clock;
    }
}
