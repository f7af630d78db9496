package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The preprocessor's conditions, {@code ifdef} and its kin, and whether the lines in them are there. */
final class Conditions {
    private static final Pattern DIRECTIVE =
            Pattern.compile("^(\\\\)?(ifdef|ifndef|ifeval|endif)::(\\S*?(?:([,+])\\S*?)?)\\[(.+)?\\]$");
    private static final Pattern EXPRESSION = Pattern.compile("^(.+?) *([=!><]=|[><]) *(.+)$");

    /** No directive is longer; a line that is would only cost time. */
    private static final int LONGEST = 4096;

    private final Attributes attributes;
    private final Deque<Condition> open = new ArrayDeque<>();

    private record Condition(String target, boolean skipping) {}

    Conditions(Attributes attributes) {
        this.attributes = attributes;
    }

    /**
     * What is left of a line: the line itself; the text in the brackets of a one-line condition that holds; null for a
     * directive, and for what stands in a condition that does not hold.
     */
    @Nullable
    Line visible(Line line) {
        String text = line.text();
        Matcher directive =
                text.length() <= LONGEST && text.endsWith("]") && text.contains("::") ? DIRECTIVE.matcher(text) : null;
        if (directive == null || !directive.matches() || directive.group(1) != null) {
            return isSkipping() ? null : line;
        }
        String name = directive.group(2);
        String target = directive.group(3).toLowerCase(Locale.ROOT);
        String content = directive.group(5);
        if (name.equals("endif")) {
            close(target, content);
            return null;
        }
        if (name.equals("ifeval")) {
            if (target.isEmpty() && content != null) {
                evaluate(content.strip());
            }
            return null;
        }
        if (target.isEmpty()) {
            return null;
        }
        boolean holds =
                name.equals("ifdef") ? isDefined(target, directive.group(4)) : isUndefined(target, directive.group(4));
        if (content == null) {
            open.push(new Condition(target, isSkipping() || !holds));
            return null;
        }
        return isSkipping() || !holds ? null : line.part(directive.start(5), directive.end(5));
    }

    private boolean isSkipping() {
        Condition innermost = open.peek();
        return innermost != null && innermost.skipping();
    }

    private void close(String target, @Nullable String content) {
        Condition innermost = open.peek();
        if (content == null && innermost != null && (target.isEmpty() || target.equals(innermost.target()))) {
            open.pop();
        }
    }

    private boolean isDefined(String target, @Nullable String delimiter) {
        if (delimiter == null) {
            return attributes.has(target);
        }
        String[] names = target.split(Pattern.quote(delimiter), -1);
        return delimiter.equals(",")
                ? Arrays.stream(names).anyMatch(attributes::has)
                : Arrays.stream(names).allMatch(attributes::has);
    }

    private boolean isUndefined(String target, @Nullable String delimiter) {
        if (delimiter == null) {
            return !attributes.has(target);
        }
        String[] names = target.split(Pattern.quote(delimiter), -1);
        return delimiter.equals(",")
                ? Arrays.stream(names).noneMatch(attributes::has)
                : !Arrays.stream(names).allMatch(attributes::has);
    }

    private void evaluate(String expression) {
        Matcher parts = EXPRESSION.matcher(expression);
        if (!parts.matches()) {
            return;
        }
        boolean holds = !isSkipping() && compare(value(parts.group(1)), parts.group(2), value(parts.group(3)));
        open.push(new Condition("", isSkipping() || !holds));
    }

    private static boolean compare(Object left, String operator, Object right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return left.equals(right) == operator.equals("==");
        }
        int order;
        if (left instanceof Double first && right instanceof Double second) {
            order = Double.compare(first, second);
        } else if (left instanceof String first && right instanceof String second) {
            order = first.compareTo(second);
        } else {
            return false;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** A string if it is quoted, else a number or a truth value; anything else is nothing. */
    private Object value(String written) {
        char first = written.charAt(0);
        if ((first == '"' || first == '\'') && written.length() > 1 && written.charAt(written.length() - 1) == first) {
            return attributes.substituteAll(written.substring(1, written.length() - 1));
        }
        String text = attributes.substituteAll(written).strip();
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        try {
            return text.isEmpty() ? "" : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return 0.0;
        }
    }
}
