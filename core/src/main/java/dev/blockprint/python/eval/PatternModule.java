package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The module {@code re}. */
final class PatternModule implements Module {
    private static final List<String> FUNCTIONS =
            List.of("match", "search", "fullmatch", "findall", "finditer", "sub", "split");

    private final Machine machine;

    PatternModule(Machine machine) {
        this.machine = machine;
    }

    @Override
    public @Nullable Object find(String name) {
        if (FUNCTIONS.contains(name)) {
            return Module.function(name, args -> {
                Compiled compiled = compiled(args.get(0, "a pattern"), 0);
                return compiled.run(
                        name, new Args(args.positional().subList(1, args.size()), args.named(), args.span()));
            });
        }
        return switch (name) {
            case "compile" ->
                Module.function(
                        name,
                        args -> compiled(args.get(0, "a pattern"), args.size() > 1 ? args.integer(1, "the flags") : 0));
            case "escape" ->
                Module.function(name, args -> args.text(0, "the text").replaceAll("([^\\p{L}\\p{N}_])", "\\\\$1"));
            case "IGNORECASE", "I" -> (long) Pattern.CASE_INSENSITIVE;
            case "MULTILINE", "M" -> (long) Pattern.MULTILINE;
            case "DOTALL", "S" -> (long) Pattern.DOTALL;
            case "error" -> new ExceptionType("ValueError");
            default -> null;
        };
    }

    private Compiled compiled(Object pattern, long flags) {
        if (pattern instanceof Compiled done) {
            return done;
        }
        try {
            String text =
                    machine.texts.str(pattern).replace("(?P<", "(?<").replaceAll("\\(\\?P=(\\w+)\\)", "\\\\k<$1>");
            return new Compiled(machine, Pattern.compile(text, (int) flags & (2 | 8 | 32)));
        } catch (PatternSyntaxException e) {
            throw PyError.value("this pattern cannot be read", "check its parentheses and brackets");
        }
    }

    /** A text that a pattern may look at only so often: there are patterns that never end. */
    private record Watched(CharSequence text, Budget budget) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            budget.look();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** A compiled pattern. */
    private record Compiled(Machine machine, Pattern pattern) implements Thing {
        @Override
        public @Nullable Object attribute(String name) {
            return FUNCTIONS.contains(name)
                    ? Module.function(name, args -> run(name, args))
                    : name.equals("pattern") ? pattern.pattern() : null;
        }

        Object run(String name, Args args) {
            boolean replaces = name.equals("sub");
            String text = args.text(replaces ? 1 : 0, "the text");
            Matcher m = pattern.matcher(new Watched(text, machine.budget));
            return switch (name) {
                case "match" -> m.lookingAt() ? new Match(m) : None.NONE;
                case "fullmatch" -> m.matches() ? new Match(m) : None.NONE;
                case "search" -> m.find() ? new Match(m) : None.NONE;
                case "sub" -> replaced(m, args);
                case "split" -> {
                    machine.budget.characters(text.length());
                    yield new PyList(List.of((Object[]) pattern.split(new Watched(text, machine.budget), -1)));
                }
                default -> found(m, name.equals("finditer"));
            };
        }

        private Object found(Matcher m, boolean whole) {
            List<Object> all = new ArrayList<>();
            while (m.find()) {
                Match match = new Match(m);
                all.add(whole ? match : match.groups().size() == 0 ? m.group() : match.all());
                machine.budget.item(all.size());
            }
            return new PyList(all);
        }

        private Object replaced(Matcher m, Args args) {
            Object by = args.get(0, "the replacement");
            StringBuilder out = new StringBuilder();
            Object count = args.find(2, "count");
            long most = count == null || Numeric.integer(count, "count") == 0
                    ? Long.MAX_VALUE
                    : Numeric.integer(count, "count");
            for (long i = 0; i < most && m.find(); i++) {
                String part = by instanceof String text
                        ? text.replace("$", "\\$")
                                .replaceAll("\\\\g<(\\w+)>", "\\$$1")
                                .replaceAll("\\\\([0-9])", "\\$$1")
                        : Matcher.quoteReplacement(machine.texts.str(
                                Calls.callable(by).call(new Args(List.of(new Match(m)), Map.of(), args.span()))));
                try {
                    m.appendReplacement(out, part);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw PyError.value("this replacement names a group that there is not", "check its numbers");
                }
                machine.budget.characters(out.length());
            }
            m.appendTail(out);
            return machine.budget.paid(out.toString());
        }

        @Override
        public String typeName() {
            return "Pattern";
        }

        @Override
        public String text() {
            return pattern.pattern();
        }
    }

    /** What a pattern has found. */
    private static final class Match implements Thing {
        private final List<Object> groups = new ArrayList<>();
        private final java.util.regex.MatchResult result;
        private final Matcher named;

        Match(Matcher m) {
            result = m.toMatchResult();
            named = m;
            for (int i = 1; i <= m.groupCount(); i++) {
                groups.add(m.group(i) == null ? None.NONE : m.group(i));
            }
        }

        List<Object> groups() {
            return groups;
        }

        Object all() {
            return groups.size() == 1 ? groups.get(0) : new PyTuple(groups);
        }

        private Object group(Object key) {
            try {
                String found = key instanceof String name
                        ? named.group(name)
                        : result.group((int) Numeric.integer(key, "the group"));
                return found == null ? None.NONE : found;
            } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
                throw new PyError("IndexError", "the pattern has no such group", "check its name or number");
            }
        }

        @Override
        public @Nullable Object attribute(String name) {
            return switch (name) {
                case "group" ->
                    Module.function(
                            name,
                            args -> args.size() > 1
                                    ? new PyTuple(args.positional().stream()
                                            .map(this::group)
                                            .toList())
                                    : group(args.size() == 0 ? 0L : args.get(0, "")));
                case "__getitem__" -> Module.function(name, args -> group(args.get(0, "a group")));
                case "groups" -> Module.function(name, args -> new PyTuple(groups));
                case "start" -> Module.function(name, args -> (long) result.start());
                case "end" -> Module.function(name, args -> (long) result.end());
                case "span" -> Module.function(name, args -> PyTuple.of((long) result.start(), (long) result.end()));
                default -> null;
            };
        }

        @Override
        public String typeName() {
            return "Match";
        }

        @Override
        public String text() {
            return result.group();
        }
    }
}
