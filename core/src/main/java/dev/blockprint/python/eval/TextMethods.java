package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The methods of str. */
final class TextMethods {
    private final Budget budget;
    private final Values values;
    private final Formatting formatting;

    TextMethods(Budget budget, Values values, Formatting formatting) {
        this.budget = budget;
        this.values = values;
        this.formatting = formatting;
    }

    /** The method of {@code text}; null if there is none of this name. */
    @Nullable
    Callable find(String text, String name) {
        Function<Args, Object> body = body(text, name);
        return body == null
                ? null
                : Callable.of(name, args -> {
                    budget.characters(text.length());
                    return body.apply(args);
                });
    }

    private @Nullable Function<Args, Object> body(String text, String name) {
        return switch (name) {
            case "upper" -> args -> text.toUpperCase(Locale.ROOT);
            case "lower", "casefold" -> args -> text.toLowerCase(Locale.ROOT);
            case "title" -> args -> title(text);
            case "capitalize" ->
                args -> text.isEmpty()
                        ? ""
                        : text.substring(0, 1).toUpperCase(Locale.ROOT)
                                + text.substring(1).toLowerCase(Locale.ROOT);
            case "strip" -> args -> strip(text, args, true, true);
            case "lstrip" -> args -> strip(text, args, true, false);
            case "rstrip" -> args -> strip(text, args, false, true);
            case "replace" -> args -> replace(text, args);
            case "split" -> args -> new PyList(split(text, args));
            case "rsplit" -> args -> new PyList(rsplit(text, args));
            case "splitlines" -> args -> new PyList(text.lines().toList());
            case "join" -> args -> join(text, args);
            case "format" -> args -> formatting.fields(text, args);
            case "startswith" -> args -> any(args, part -> text.startsWith(part));
            case "endswith" -> args -> any(args, part -> text.endsWith(part));
            case "find" -> args -> (long) text.indexOf(args.text(0, "the part"));
            case "rfind" -> args -> (long) text.lastIndexOf(args.text(0, "the part"));
            case "index" -> args -> index(args.text(0, "the part"), text.indexOf(args.text(0, "the part")));
            case "count" -> args -> count(text, args.text(0, "the part"));
            case "isdigit", "isnumeric", "isdecimal" ->
                args -> !text.isEmpty() && text.codePoints().allMatch(Character::isDigit);
            case "isalpha" -> args -> !text.isEmpty() && text.codePoints().allMatch(Character::isLetter);
            case "isalnum" -> args -> !text.isEmpty() && text.codePoints().allMatch(Character::isLetterOrDigit);
            case "isupper" ->
                args -> !text.equals(text.toLowerCase(Locale.ROOT)) && text.equals(text.toUpperCase(Locale.ROOT));
            case "islower" ->
                args -> !text.equals(text.toUpperCase(Locale.ROOT)) && text.equals(text.toLowerCase(Locale.ROOT));
            case "isspace" -> args -> !text.isEmpty() && text.isBlank();
            case "center" -> args -> pad(text, args, "^");
            case "ljust" -> args -> pad(text, args, "<");
            case "rjust" -> args -> pad(text, args, ">");
            case "zfill" -> args -> zeros(text, (int) width(args));
            case "encode", "decode" -> args -> text;
            case "expandtabs" -> args -> expand(text, args.size() == 0 ? 8 : args.integer(0, "the width"));
            case "swapcase" -> args -> swapped(text);
            case "translate" -> args -> translated(text, args);
            case "rpartition" -> args -> lastPartition(text, args.text(0, "the part"));
            case "rindex" -> args -> index(args.text(0, "the part"), text.lastIndexOf(args.text(0, "the part")));
            case "isidentifier" -> args -> text.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
            case "istitle" -> args -> !text.isEmpty() && text.equals(title(text));
            case "format_map" ->
                args -> {
                    Map<String, Object> named = new LinkedHashMap<>();
                    if (args.get(0, "a dict") instanceof PyDict dict) {
                        dict.map.forEach((key, value) -> named.put(String.valueOf(key), value));
                    }
                    return formatting.fields(text, new Args(List.of(), named, args.span()));
                };
            case "removeprefix" ->
                args -> {
                    String part = args.text(0, "the part");
                    return text.startsWith(part) ? text.substring(part.length()) : text;
                };
            case "removesuffix" ->
                args -> {
                    String part = args.text(0, "the part");
                    return text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text;
                };
            case "partition" -> args -> partition(text, args.text(0, "the part"));
            default -> null;
        };
    }

    private static long width(Args args) {
        return Math.max(0, Math.min(args.integer(0, "the width"), 9_999));
    }

    private Object pad(String text, Args args, String align) {
        String fill = args.size() > 1 ? args.text(1, "the filling") : " ";
        return formatting.format(text, fill + align + width(args));
    }

    private Object zeros(String text, int width) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        int missing = Math.max(0, width - text.length());
        budget.characters(width);
        return (signed ? text.substring(0, 1) : "") + "0".repeat(missing) + digits;
    }

    private static String title(String text) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(inside ? Character.toLowerCase(c) : Character.toUpperCase(c));
            inside = Character.isLetter(c);
        }
        return out.toString();
    }

    private static Object swapped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c)));
        return out.toString();
    }

    private Object expand(String text, long width) {
        StringBuilder out = new StringBuilder();
        long column = 0;
        long most = Math.max(0, Math.min(width, 100));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                long gap = most == 0 ? 0 : most - column % most;
                out.append(" ".repeat((int) gap));
                column += gap;
            } else {
                out.append(c);
                column = c == '\n' ? 0 : column + 1;
            }
            budget.characters(out.length() / 64);
        }
        return budget.paid(out.toString());
    }

    private Object translated(String text, Args args) {
        if (!(args.get(0, "a table") instanceof PyDict table)) {
            throw PyError.type("translate takes a table", "make one with str.maketrans(…)");
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            Object by = table.map.get((long) c);
            if (by == null) {
                out.appendCodePoint(c);
            } else if (by instanceof Long code && Character.isValidCodePoint((int) (long) code)) {
                out.appendCodePoint((int) (long) code);
            } else if (by instanceof String part) {
                out.append(part);
            }
            budget.characters(out.length() / 64);
        });
        return budget.paid(out.toString());
    }

    private static Object lastPartition(String text, String part) {
        int at = text.lastIndexOf(part);
        return at < 0
                ? PyTuple.of("", "", text)
                : PyTuple.of(text.substring(0, at), part, text.substring(at + part.length()));
    }

    private static Object strip(String text, Args args, boolean left, boolean right) {
        boolean blank = args.size() == 0 || args.get(0, "") == None.NONE;
        String of = blank ? " \t\n\r\f\u000b" : args.text(0, "the characters");
        int from = 0;
        int to = text.length();
        while (left && from < to && of.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (right && to > from && of.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private Object replace(String text, Args args) {
        String old = args.text(0, "the old part");
        String part = args.text(1, "the new part");
        if (old.isEmpty()) {
            return text;
        }
        long times = (long) count(text, old);
        budget.characters(text.length() + times * part.length());
        long most = args.size() > 2 ? args.integer(2, "the count") : -1;
        if (most < 0 || most >= times) {
            return text.replace(old, part);
        }
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (long i = 0; i < most; i++) {
            int at = text.indexOf(old, last);
            out.append(text, last, at).append(part);
            last = at + old.length();
        }
        return out.append(text.substring(last)).toString();
    }

    private List<Object> split(String text, Args args) {
        Object separator = args.find(0, "sep");
        Object most = args.find(1, "maxsplit");
        long limit = most == null ? -1 : Numeric.integer(most, "maxsplit");
        boolean blank = separator == null || separator == None.NONE;
        String rest = blank ? text.strip() : text;
        if (rest.isEmpty() && blank) {
            return List.of();
        }
        int pieces = limit < 0 ? -1 : (int) Math.min(limit + 1, Integer.MAX_VALUE);
        String by = blank ? "\\s+" : Pattern.quote(separator(separator));
        List<Object> parts = new ArrayList<>(List.of((Object[]) rest.split(by, pieces)));
        budget.items(parts.size());
        return parts;
    }

    private static String separator(@Nullable Object value) {
        if (value instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw PyError.value("the separator is a text that is not empty", "write split(\",\")");
    }

    private List<Object> rsplit(String text, Args args) {
        if (args.find(1, "maxsplit") == null) {
            return split(text, args);
        }
        String separator = separator(args.find(0, "sep"));
        long limit = Numeric.integer(args.get(1, "maxsplit"), "maxsplit");
        List<Object> parts = new ArrayList<>();
        String rest = text;
        for (int at = rest.lastIndexOf(separator); at >= 0 && parts.size() < limit; at = rest.lastIndexOf(separator)) {
            parts.add(0, rest.substring(at + separator.length()));
            rest = rest.substring(0, at);
        }
        parts.add(0, rest);
        budget.items(parts.size());
        return parts;
    }

    private Object join(String text, Args args) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (Object item : values.iterate(args.get(0, "what to join"))) {
            if (!(item instanceof String part)) {
                throw PyError.type(
                        "join takes texts, not " + Texts.article(item), "write join(str(x) for x in values)");
            }
            out.append(first ? "" : text).append(part);
            budget.characters(out.length());
            first = false;
        }
        return out.toString();
    }

    private static Object any(Args args, java.util.function.Predicate<String> test) {
        if (args.get(0, "the part") instanceof PyTuple tuple) {
            return tuple.items().stream().anyMatch(part -> part instanceof String text && test.test(text));
        }
        return test.test(args.text(0, "the part"));
    }

    private static Object index(String part, int at) {
        if (at < 0) {
            throw PyError.value("the text does not hold " + part, "use find(…), which gives -1 then");
        }
        return (long) at;
    }

    private static Object count(String text, String part) {
        long count = 0;
        for (int at = text.indexOf(part); at >= 0 && !part.isEmpty(); at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static Object partition(String text, String part) {
        int at = text.indexOf(part);
        return new PyTuple(
                at < 0
                        ? List.of(text, "", "")
                        : List.of(text.substring(0, at), part, text.substring(at + part.length())));
    }
}
