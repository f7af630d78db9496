package dev.blockprint.python.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Format specifications: "Format Specification Mini-Language" and "printf-style String Formatting". */
final class Formatting {
    private static final Pattern SPEC =
            Pattern.compile("(?:(.)?([<>^=]))?([+ -])?(#)?(0)?([0-9]{1,4})?([,_])?(?:\\.([0-9]{1,3}))?([a-zA-Z%])?");
    private static final Pattern PERCENT =
            Pattern.compile("%(?:\\(([^)]*)\\))?([-0+ #]*)([0-9]{0,4})(?:\\.([0-9]{1,3}))?([a-zA-Z%])");

    private final Budget budget;
    private final Texts texts;

    Formatting(Budget budget, Texts texts) {
        this.budget = budget;
        this.texts = texts;
    }

    /** What {@code format(value, spec)} gives. */
    String format(Object value, String spec) {
        if (spec.isEmpty()) {
            return texts.str(value);
        }
        String own = value instanceof Thing thing ? thing.format(spec) : null;
        if (own != null) {
            return budget.paid(own);
        }
        Matcher m = SPEC.matcher(spec);
        if (!m.matches()) {
            throw PyError.value("this format is not known: " + spec, "write it like :03d, :.2f or :>10");
        }
        char kind = m.group(9) == null ? 0 : m.group(9).charAt(0);
        boolean number = Numeric.isNumber(value) && kind != 's' && !(value instanceof Boolean && kind == 0);
        String body =
                number ? number(value, kind, m.group(8), m.group(7), m.group(3)) : cut(texts.str(value), m.group(8));
        if (number && m.group(4) != null && "xXob".indexOf(kind) >= 0) {
            body = body.startsWith("-") ? "-0" + kind + body.substring(1) : "0" + kind + body;
        }
        int width = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
        char align = m.group(2) != null ? m.group(2).charAt(0) : m.group(5) != null ? '=' : number ? '>' : '<';
        String fill = m.group(1) != null ? m.group(1) : m.group(5) != null ? "0" : " ";
        return pad(body, width, number || align != '=' ? align : '<', fill);
    }

    private static String cut(String text, @Nullable String precision) {
        int length = precision == null ? text.length() : Integer.parseInt(precision);
        return text.substring(0, Math.min(length, text.length()));
    }

    private String pad(String body, int width, char align, String fill) {
        int missing = width - body.length();
        if (missing <= 0) {
            return body;
        }
        budget.characters(width);
        int before = switch (align) {
            case '<' -> 0;
            case '^' -> missing / 2;
            default -> missing;
        };
        if (align == '=' && !body.isEmpty() && "+-".indexOf(body.charAt(0)) >= 0) {
            return body.charAt(0) + fill.repeat(missing) + body.substring(1);
        }
        return fill.repeat(before) + body + fill.repeat(missing - before);
    }

    private String number(
            Object value, char kind, @Nullable String precision, @Nullable String grouping, @Nullable String sign) {
        int digits = precision == null ? 6 : Integer.parseInt(precision);
        String body;
        if (kind == 'f' || kind == 'F' || kind == '%' || (kind == 0 && precision != null)) {
            double real = Numeric.real(value) * (kind == '%' ? 100 : 1);
            body = fixed(real, digits) + (kind == '%' ? "%" : "");
        } else if (kind == 'g' || kind == 'G') {
            body = general(Numeric.real(value), Math.max(1, digits));
        } else if (kind == 0 || kind == 'd' || kind == 'n') {
            body = value instanceof Boolean truth ? (truth ? "1" : "0") : texts.str(value);
        } else if (kind == 'e') {
            body = String.format(Locale.ROOT, "%." + digits + "e", Numeric.real(value));
        } else {
            long whole = Numeric.integer(value, "a number of the format " + kind);
            body = switch (kind) {
                case 'x' -> Long.toString(whole, 16);
                case 'X' -> Long.toString(whole, 16).toUpperCase(Locale.ROOT);
                case 'o' -> Long.toString(whole, 8);
                case 'b' -> Long.toString(whole, 2);
                case 'c' -> Character.isValidCodePoint((int) whole) ? Character.toString((int) whole) : "?";
                default -> throw PyError.value("this format is not known: " + kind, "use d, f, x or s");
            };
        }
        if (grouping != null) {
            int dot = body.indexOf('.') < 0 ? body.length() : body.indexOf('.');
            body = body.substring(0, dot).replaceAll("(?<=\\d)(?=(\\d{3})+$)", grouping) + body.substring(dot);
        }
        return ("+".equals(sign) || " ".equals(sign)) && !body.startsWith("-") ? sign + body : body;
    }

    /** So many digits, as a plain number if that is no longer than with an exponent. */
    private static String general(double real, int digits) {
        if (!Double.isFinite(real) || real == 0) {
            return real == 0 ? "0" : Texts.real(real);
        }
        BigDecimal rounded = new BigDecimal(real).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < digits) {
            String plain = rounded.toPlainString();
            return plain.contains(".") ? plain.replaceFirst("\\.?0+$", "") : plain;
        }
        String scientific = String.format(Locale.ROOT, "%." + (digits - 1) + "e", real);
        int mark = scientific.indexOf('e');
        String mantissa = scientific.substring(0, mark);
        return (mantissa.contains(".") ? mantissa.replaceFirst("\\.?0+$", "") : mantissa) + scientific.substring(mark);
    }

    private static String fixed(double real, int digits) {
        return Double.isFinite(real)
                ? new BigDecimal(real).setScale(digits, RoundingMode.HALF_EVEN).toPlainString()
                : Texts.real(real);
    }

    /** What {@code text % value} gives. */
    String percent(String text, Object value) {
        List<Object> arguments = value instanceof PyTuple tuple ? tuple.items() : List.of(value);
        Matcher m = PERCENT.matcher(text);
        StringBuilder out = new StringBuilder();
        int next = 0;
        int last = 0;
        while (m.find()) {
            out.append(text.substring(last, m.start()));
            last = m.end();
            String kind = m.group(5);
            if (kind.equals("%")) {
                out.append('%');
                continue;
            }
            Object argument;
            if (m.group(1) != null && value instanceof PyDict dict) {
                argument = dict.map.getOrDefault(m.group(1), None.NONE);
            } else if (next < arguments.size()) {
                argument = arguments.get(next++);
            } else {
                throw PyError.type("there are fewer values than % formats", "give one value for each");
            }
            out.append(printf(argument, m.group(2), m.group(3), m.group(4), kind));
            budget.characters(out.length());
        }
        return out.append(text.substring(last)).toString();
    }

    private String printf(Object value, String flags, String width, @Nullable String precision, String kind) {
        String body;
        if (kind.equals("s") || kind.equals("r")) {
            body = cut(kind.equals("s") ? texts.str(value) : texts.repr(value), precision);
        } else {
            Object number = kind.equals("d") && value instanceof Double real ? (Object) real.longValue() : value;
            body = number(
                    number, kind.equals("i") ? 'd' : kind.charAt(0), precision, null, flags.contains("+") ? "+" : null);
        }
        int columns = width.isEmpty() ? 0 : Integer.parseInt(width);
        boolean zeros = flags.contains("0") && !kind.equals("s");
        return pad(body, columns, flags.contains("-") ? '<' : zeros ? '=' : '>', zeros ? "0" : " ");
    }

    /** What {@code text.format(…)} gives: "Format String Syntax". */
    String fields(String text, Args args) {
        return new FormatFields(this, texts, budget, args).fill(text, 0);
    }
}
