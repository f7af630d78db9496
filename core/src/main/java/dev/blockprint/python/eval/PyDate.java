package dev.blockprint.python.eval;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@code date}, or a {@code datetime} if it has a time. */
record PyDate(LocalDateTime moment, boolean time) implements Thing {
    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "year" -> (long) moment.getYear();
            case "month" -> (long) moment.getMonthValue();
            case "day" -> (long) moment.getDayOfMonth();
            case "hour" -> (long) moment.getHour();
            case "minute" -> (long) moment.getMinute();
            case "second" -> (long) moment.getSecond();
            case "microsecond" -> 0L;
            case "strftime" -> Module.function(name, args -> format(args.text(0, "the format")));
            case "isoformat" -> Module.function(name, args -> text().replace(' ', 'T'));
            case "date" ->
                Module.function(name, args -> new PyDate(moment.toLocalDate().atStartOfDay(), false));
            case "timestamp" -> Module.function(name, args -> 0.0);
            case "weekday" ->
                Module.function(name, args -> (long) moment.getDayOfWeek().getValue() - 1);
            case "replace", "astimezone" -> Module.function(name, args -> this);
            default -> null;
        };
    }

    @Override
    public @Nullable Object operate(String operator, Object other, boolean reversed) {
        try {
            if (other instanceof PyDelta delta) {
                return switch (operator) {
                    case "+" -> new PyDate(moment.plus(delta.time()), time);
                    case "-" -> new PyDate(moment.minus(delta.time()), time);
                    default -> null;
                };
            }
        } catch (DateTimeException e) {
            throw new PyError("OverflowError", "this date is too far away", "use a smaller difference");
        }
        return operator.equals("-") && other instanceof PyDate that
                ? new PyDelta(reversed ? Duration.between(moment, that.moment) : Duration.between(that.moment, moment))
                : null;
    }

    @Override
    public @Nullable Integer compare(Object other) {
        return other instanceof PyDate that ? (Integer) moment.compareTo(that.moment) : null;
    }

    @Override
    public String typeName() {
        return time ? "datetime" : "date";
    }

    @Override
    public String text() {
        return format(time ? "%Y-%m-%d %H:%M:%S" : "%Y-%m-%d");
    }

    @Override
    public String format(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            out.append(c == '%' && i + 1 < format.length() ? field(format.charAt(++i)) : Character.toString(c));
        }
        return out.toString();
    }

    private String field(char field) {
        return switch (field) {
            case 'Y' -> String.format(Locale.ROOT, "%04d", moment.getYear());
            case 'y' -> two(moment.getYear() % 100);
            case 'm' -> two(moment.getMonthValue());
            case 'd' -> two(moment.getDayOfMonth());
            case 'H' -> two(moment.getHour());
            case 'I' -> two((moment.getHour() + 11) % 12 + 1);
            case 'M' -> two(moment.getMinute());
            case 'S' -> two(moment.getSecond());
            case 'p' -> moment.getHour() < 12 ? "AM" : "PM";
            case 'f' -> "000000";
            case 'j' -> String.format(Locale.ROOT, "%03d", moment.getDayOfYear());
            case 'B' -> moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'b' -> moment.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'A' -> moment.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'a' -> moment.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'F' -> format("%Y-%m-%d");
            case 'T' -> format("%H:%M:%S");
            case 'Z', 'z' -> "";
            case '%' -> "%";
            default -> "%" + field;
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
