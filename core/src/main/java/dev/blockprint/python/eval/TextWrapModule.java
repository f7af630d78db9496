package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The module {@code textwrap}. */
final class TextWrapModule implements Module {
    private static final int WIDTH = 70;

    private final Machine machine;

    TextWrapModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        return switch (name) {
            case "wrap" -> Module.function(name, args -> new PyList(wrap(args)));
            case "fill" -> Module.function(name, args -> String.join("\n", wrap(args)));
            case "shorten" -> Module.function(name, this::shorten);
            case "dedent" -> Module.function(name, args -> dedent(args.text(0, "the text")));
            case "indent" ->
                Module.function(
                        name,
                        args -> machine.budget.paid(args.text(0, "the text")
                                .lines()
                                .map(line -> line.isBlank() ? line : args.text(1, "the indent") + line)
                                .collect(Collectors.joining("\n"))));
            default -> null;
        };
    }

    private static long width(Args args) {
        Object width = args.find(1, "width");
        return width == null ? WIDTH : Math.max(1, Numeric.integer(width, "the width"));
    }

    /** Fills lines; a word may break behind an inner hyphen, and one that is too long breaks where the line ends. */
    private List<String> wrap(Args args) {
        String text = args.text(0, "the text");
        machine.budget.characters(text.length());
        boolean hyphens = !Boolean.FALSE.equals(args.named().get("break_on_hyphens"));
        boolean breaks = !Boolean.FALSE.equals(args.named().get("break_long_words"));
        int width = (int) Math.min(width(args), 100_000);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            boolean first = true;
            for (String part : hyphens ? word.split("(?<=[\\p{L}\\p{N}]-)(?=\\p{L})", -1) : new String[] {word}) {
                String gap = first && !line.isEmpty() ? " " : "";
                first = false;
                if (line.length() + gap.length() + part.length() <= width) {
                    line.append(gap).append(part);
                    continue;
                }
                String rest = part;
                if (breaks && part.length() > width) {
                    int room = width - line.length() - gap.length();
                    if (room >= 0) {
                        line.append(gap).append(part, 0, room);
                        rest = part.substring(room);
                    }
                }
                flush(line, lines);
                while (breaks && rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                line.append(rest);
            }
        }
        flush(line, lines);
        machine.budget.items(lines.size());
        return lines;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private Object shorten(Args args) {
        String text = String.join(" ", args.text(0, "the text").strip().split("\\s+", -1));
        long width = width(args);
        String holder = args.named().get("placeholder") instanceof String given ? given : " [...]";
        if (text.length() <= width) {
            return text;
        }
        String[] words = text.split(" ", -1);
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (out.length() + (out.isEmpty() ? 0 : 1) + word.length() + holder.length() > width) {
                break;
            }
            out.append(out.isEmpty() ? "" : " ").append(word);
        }
        return out.isEmpty() ? holder.strip() : out + holder;
    }

    private static Object dedent(String text) {
        String[] lines = text.split("\n", -1);
        String margin = null;
        for (String line : lines) {
            if (!line.isBlank()) {
                String indent =
                        line.substring(0, line.length() - line.stripLeading().length());
                margin = margin == null ? indent : common(margin, indent);
            }
        }
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            out.add(line.isBlank() ? "" : line.substring(margin == null ? 0 : margin.length()));
        }
        return String.join("\n", out);
    }

    private static String common(String a, String b) {
        int end = 0;
        while (end < Math.min(a.length(), b.length()) && a.charAt(end) == b.charAt(end)) {
            end++;
        }
        return a.substring(0, end);
    }
}
