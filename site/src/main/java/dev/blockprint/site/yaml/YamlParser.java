package dev.blockprint.site.yaml;

import dev.blockprint.site.yaml.YamlValue.Entry;
import dev.blockprint.site.yaml.YamlValue.Mapping;
import dev.blockprint.site.yaml.YamlValue.Scalar;
import dev.blockprint.site.yaml.YamlValue.Sequence;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns YAML inside a document into values that know their place there. */
final class YamlParser {
    private static final int MAX_DEPTH = 16;

    private final SourceText source;
    private final Span part;
    private final String text;
    private final List<Diagnostic> diagnostics;

    YamlParser(SourceText source, Span part, List<Diagnostic> diagnostics) {
        this.source = source;
        this.part = part;
        this.text = source.slice(part);
        this.diagnostics = diagnostics;
    }

    /** The mapping that {@code part} holds, empty if it holds nothing; null, and an error, if it is no mapping. */
    @Nullable
    Mapping parse() {
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(20)
                .setAllowDuplicateKeys(true)
                .build();
        Optional<Node> root;
        try {
            Event tooDeep = tooDeep(settings);
            if (tooDeep != null) {
                int at = tooDeep.getStartMark().map(this::offset).orElse(part.start());
                error(new Span(at, at), "this is nested deeper than " + MAX_DEPTH + " levels");
                return null;
            }
            root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            int at = mark == null ? part.start() : offset(mark);
            error(new Span(at, at), "this is no YAML: " + problem(e.getProblem()));
            return null;
        } catch (YamlEngineException e) {
            error(new Span(part.start(), part.start()), "this is no YAML: " + problem(e.getMessage()));
            return null;
        }
        if (root.isEmpty()) {
            return new Mapping(List.of(), part);
        }
        if (value(root.get(), 0) instanceof Mapping mapping) {
            return mapping;
        }
        if (root.get() instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            return new Mapping(List.of(), part);
        }
        error(span(root.get()), "a mapping is expected here, one \"key: value\" on each line");
        return null;
    }

    // The composer calls itself for each level, the parser does not.
    private @Nullable Event tooDeep(LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                return event;
            }
        }
        return null;
    }

    private static String problem(@Nullable String message) {
        String line =
                message == null ? "" : message.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? "it cannot be read" : line.replaceAll("\\.$", "");
    }

    private void error(Span span, String message) {
        diagnostics.add(Diagnostic.error(
                source, span, message, "write key: value, and put quotes around a value that holds \": \" or \" #\""));
    }

    private YamlValue value(Node node, int depth) {
        Span span = span(node);
        if (node instanceof ScalarNode scalar) {
            String plain = scalar.getValue();
            boolean absent = scalar.isPlain() && (plain.equals("~") || plain.equals("null"));
            return new Scalar(absent ? "" : plain, span);
        }
        // An alias can make a value part of itself.
        if (depth == MAX_DEPTH) {
            return new Scalar("", span);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new Sequence(items, span);
        }
        List<Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (value(tuple.getKeyNode(), depth + 1) instanceof Scalar key) {
                    entries.add(new Entry(key, value(tuple.getValueNode(), depth + 1)));
                }
            }
        }
        return new Mapping(entries, span);
    }

    private Span span(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(part.start());
        int end = node.getEndMark().map(this::offset).orElse(start);
        return new Span(start, Math.max(start, end));
    }

    // A mark counts code points from the beginning of the YAML.
    private int offset(Mark mark) {
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        return part.start() + text.offsetByCodePoints(0, points);
    }
}
