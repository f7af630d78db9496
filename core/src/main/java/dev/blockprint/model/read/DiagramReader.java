package dev.blockprint.model.read;

import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Statement.Setting;
import dev.blockprint.language.Statement.StyleRule;
import dev.blockprint.language.Tree;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Story;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.Severity;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes a diagram of a tree. A diagram comes back always; after errors it lacks what they are about. */
public final class DiagramReader {
    private final Tree tree;
    private final ReadOptions options;
    private final Diagnostics diagnostics;
    private final Labels labels;
    private final AttributeReader attributes;
    private final TypeReader types;

    private DiagramReader(Tree tree, Types types, ReadOptions options) {
        this.tree = tree;
        this.options = options;
        this.diagnostics = new Diagnostics(tree.source(), options.limits());
        this.labels = new Labels(diagnostics, options.limits());
        this.attributes = new AttributeReader(diagnostics, labels);
        this.types = new TypeReader(types, new OwnIcons(options, diagnostics), diagnostics);
    }

    /** Reads what a parser gave; its diagnostics are among those that come back. */
    public static Parsed<Diagram> read(Parsed<Tree> parsed, Types types, ReadOptions options) {
        DiagramReader reader = new DiagramReader(parsed.tree(), types, options);
        reader.diagnostics.addAll(parsed.diagnostics());
        Diagram diagram = reader.diagram(parsed.hasErrors());
        return new Parsed<>(diagram, reader.diagnostics.inOrder());
    }

    private Diagram diagram(boolean syntaxErrors) {
        List<Statement> all = new ArrayList<>();
        flatten(tree.statements(), all);
        boolean sketch = true;
        for (Statement statement : all) {
            sketch &= !(statement instanceof Declaration);
            if (statement instanceof StyleRule rule) {
                style(rule);
            } else if (statement instanceof Setting setting && setting.word() == Keyword.USE) {
                setting.values().forEach(types::use);
            } else if (statement instanceof Setting setting && setting.word() == Keyword.INCLUDE) {
                attributes.excuseStyles();
            }
        }
        Settings settings = new Settings(diagnostics, labels);
        Scopes scopes = new Scopes(diagnostics, attributes);
        GroupDraft root = new GroupDraft(null, new Span(0, 0));
        LegendReader legend = new LegendReader(diagnostics, labels);
        LayerReader layers = new LayerReader(diagnostics, scopes, attributes, labels);
        Declarer declarer = new Declarer(
                root,
                diagnostics,
                attributes,
                types,
                scopes,
                settings,
                labels,
                legend,
                layers,
                options.limits().nodes(),
                sketch);
        declarer.readAll(tree.statements());
        Finisher.nameAll(root);
        layers.resolve();
        EdgeReader edgeReader = new EdgeReader(
                diagnostics, scopes, attributes, labels, options.limits().edges());
        List<Edge> made = edgeReader.readAll(declarer.pending());
        StepEdges edges = new StepEdges(declarer.pending(), made, edgeReader.starts(), layers, diagnostics);
        if (root.members.isEmpty() && !syntaxErrors) {
            empty();
        }
        StoryReader told = new StoryReader(diagnostics, scopes, labels, edges);
        Story story = root.members.isEmpty()
                ? Story.NONE
                : new Story(
                        told.steps(declarer.steps()),
                        told.notes(declarer.notes()),
                        legend.read(attributes.explained()));
        Diagram diagram = new Diagram(
                        settings.title,
                        settings.direction,
                        settings.routing,
                        settings.spacing,
                        Finisher.elements(root.members, tree.source()),
                        edges.all())
                .withArrangements(new ArrangementReader(diagnostics, scopes).readAll(declarer.arranged()))
                .withTheme(settings.theme)
                .withAspect(settings.aspect)
                .withStory(story);
        new Contradictions(diagram, diagnostics).tell();
        return layers.layered(diagram);
    }

    private void empty() {
        if (diagnostics.inOrder().stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
            diagnostics.error(new Span(0, 0), "there is nothing to draw", "write an edge, such as browser -> server");
        }
    }

    private void style(StyleRule rule) {
        String name = Scopes.key(rule.name());
        Span first = attributes.styleSpan(name);
        if (first != null) {
            diagnostics.error(
                    rule.name().span(),
                    "the style \"" + name + "\" is defined twice",
                    "first defined at " + diagnostics.line(first, rule.name().span()));
            return;
        }
        attributes.define(name, rule.name().span(), rule.label(), rule.attributes());
    }

    private static void flatten(List<Statement> statements, List<Statement> into) {
        for (Statement statement : statements) {
            into.add(statement);
            flatten(statement.inside(), into);
        }
    }
}
