package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A key of a YAML mapping that holds nothing deeper than lists, with its place.
 *
 * @param source what the places are in
 * @param values the one scalar, or those of the list, as written
 */
record YamlEntry(SourceText source, String key, List<String> values, Span keySpan, Span valueSpan) {
    private static final int LONGEST = 65_536;
    /** Collections within each other on one line; a deeper nest would exhaust the parser's stack. */
    private static final Pattern TOO_DEEP = Pattern.compile("(?:[-?:][ \\t]++){50}");

    private static final int MOST_BRACKETS = 500;

    YamlEntry {
        values = List.copyOf(values);
    }

    /** The scalar, or the list's scalars with blanks between them. */
    String joined() {
        return String.join(" ", values);
    }

    static Parsed<List<YamlEntry>> parse(SourceText yaml) {
        return parse(yaml, Set.of());
    }

    /** As {@link #parse(SourceText)}; what {@code sections} hold is nobody's business here. */
    static Parsed<List<YamlEntry>> parse(SourceText yaml, Set<String> sections) {
        return parse(yaml, root -> entries(yaml, root, sections));
    }

    /** The keys of the mapping that is {@code section} of the whole one; none if there is no such mapping. */
    static Parsed<List<YamlEntry>> section(SourceText yaml, String section) {
        return parse(yaml, root -> {
            for (NodeTuple tuple : root.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(section)) {
                    return section(yaml, tuple);
                }
            }
            return new Parsed<>(List.of(), List.of());
        });
    }

    private static Parsed<List<YamlEntry>> section(SourceText yaml, NodeTuple tuple) {
        if (tuple.getValueNode() instanceof MappingNode mapping) {
            return entries(yaml, mapping, Set.of());
        }
        boolean empty = tuple.getValueNode() instanceof ScalarNode scalar
                && scalar.getValue().isEmpty();
        return empty
                ? new Parsed<>(List.of(), List.of())
                : failed(
                        yaml,
                        span(yaml.text(), tuple.getValueNode()),
                        "no key: value here",
                        "write them indented, on lines of their own");
    }

    private static Parsed<List<YamlEntry>> parse(
            SourceText yaml, Function<MappingNode, Parsed<List<YamlEntry>>> reader) {
        Span all = new Span(0, 0);
        String text = yaml.text();
        if (text.length() > LONGEST
                || brackets(text) > MOST_BRACKETS
                || TOO_DEEP.matcher(text).find()) {
            return failed(yaml, all, "this YAML is too long or too deep", "options are plain lines of key: value");
        }
        try {
            LoadSettings settings = LoadSettings.builder().build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                return new Parsed<>(List.of(), List.of());
            }
            if (root.get() instanceof MappingNode mapping) {
                return reader.apply(mapping);
            }
            return failed(yaml, span(text, root.get()), "no key: value here", "write key: value on each line");
        } catch (MarkedYamlEngineException bad) {
            Span span = bad.getProblemMark().map(mark -> at(text, mark)).orElse(all);
            return failed(yaml, span, "no valid YAML: " + oneLine(bad.getProblem()), "put quotes around the value");
        } catch (YamlEngineException bad) {
            return failed(
                    yaml,
                    all,
                    "no valid YAML: " + oneLine(String.valueOf(bad.getMessage())),
                    "write key: value on each line");
        }
    }

    private static long brackets(String text) {
        return text.chars().filter(c -> c == '[' || c == '{').count();
    }

    private static Parsed<List<YamlEntry>> entries(SourceText yaml, MappingNode mapping, Set<String> sections) {
        List<YamlEntry> entries = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Span keySpan = span(yaml.text(), tuple.getKeyNode());
            Span valueSpan = span(yaml.text(), tuple.getValueNode());
            List<String> values = new ArrayList<>();
            if (tuple.getKeyNode() instanceof ScalarNode name && sections.contains(name.getValue())) {
                continue;
            }
            if (tuple.getKeyNode() instanceof ScalarNode key && scalars(tuple.getValueNode(), values)) {
                entries.add(new YamlEntry(yaml, key.getValue(), values, keySpan, valueSpan));
            } else {
                String message = "an option cannot hold a mapping";
                diagnostics.add(Diagnostic.warning(yaml, keySpan, message, "write a text, a number or a list"));
            }
        }
        return new Parsed<>(entries, diagnostics);
    }

    private static boolean scalars(Node node, List<String> into) {
        if (node instanceof ScalarNode scalar) {
            into.add(scalar.getValue());
            return true;
        }
        if (!(node instanceof SequenceNode list)) {
            return false;
        }
        for (Node item : list.getValue()) {
            if (!(item instanceof ScalarNode scalar)) {
                return false;
            }
            into.add(scalar.getValue());
        }
        return true;
    }

    private static Span span(String text, Node node) {
        int start = node.getStartMark().map(mark -> at(text, mark).start()).orElse(0);
        int end = node.getEndMark().map(mark -> at(text, mark).start()).orElse(start);
        int line = text.indexOf('\n', start);
        return new Span(start, Math.max(start, line < 0 ? end : Math.min(end, line)));
    }

    /** Marks count code points. */
    private static Span at(String text, Mark mark) {
        int offset = text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
        return new Span(offset, offset);
    }

    private static Parsed<List<YamlEntry>> failed(SourceText yaml, Span span, String message, String advice) {
        return new Parsed<>(List.of(), List.of(Diagnostic.error(yaml, span, message, advice)));
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
