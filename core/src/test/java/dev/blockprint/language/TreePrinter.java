package dev.blockprint.language;

import dev.blockprint.language.Statement.Arrangement;
import dev.blockprint.language.Statement.Broken;
import dev.blockprint.language.Statement.Connection;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Statement.Layer;
import dev.blockprint.language.Statement.Legend;
import dev.blockprint.language.Statement.Note;
import dev.blockprint.language.Statement.Remove;
import dev.blockprint.language.Statement.Setting;
import dev.blockprint.language.Statement.Step;
import dev.blockprint.language.Statement.StyleRule;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a tree so that a test can show it. */
final class TreePrinter implements Statement.Visitor {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    static String print(Tree tree) {
        TreePrinter printer = new TreePrinter();
        printer.all(tree.statements());
        return printer.out.toString();
    }

    private void all(List<Statement> statements) {
        statements.forEach(statement -> statement.accept(this));
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private void body(@Nullable Body body) {
        if (body != null) {
            inside(body.statements());
        }
    }

    private void inside(List<Statement> statements) {
        depth++;
        all(statements);
        depth--;
    }

    private static String text(@Nullable Text text) {
        return text == null
                ? ""
                : (text.quoted() ? " quoted<" : " <") + text.value().replace("\n", "\\n") + ">";
    }

    private static String attributes(List<Attribute> attributes) {
        return attributes.isEmpty()
                ? ""
                : attributes.stream()
                        .map(a -> a.key().text()
                                + (a.value() == null
                                        ? ""
                                        : "=" + text(a.value()).strip()))
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private static String ends(List<Endpoint> ends) {
        return ends.stream().map(TreePrinter::end).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String end(Endpoint end) {
        if (end instanceof Endpoint.Reference reference) {
            return reference.written()
                    + (reference.side() == null ? "" : "@" + reference.side().text());
        }
        return text(((Endpoint.Box) end).text()).strip();
    }

    @Override
    public void declaration(Declaration declaration) {
        String names = declaration.names().stream()
                .map(name -> name.name().text() + (name.count() == null ? "" : "[" + name.count() + "]"))
                .collect(Collectors.joining(" ", "(", ")"));
        line("declaration " + names + " " + declaration.type().text() + text(declaration.label())
                + attributes(declaration.attributes()) + (declaration.body() == null ? "" : " body"));
        body(declaration.body());
    }

    @Override
    public void connection(Connection connection) {
        line("connection " + ends(connection.ends(), connection.connectors()) + text(connection.label())
                + attributes(connection.attributes()));
    }

    private static String ends(List<EndpointList> ends, List<Connector> connectors) {
        StringBuilder text = new StringBuilder(ends(ends.get(0).ends()));
        for (int i = 0; i < connectors.size(); i++) {
            text.append(' ').append(connectors.get(i)).append(' ');
            text.append(ends(ends.get(i + 1).ends()));
        }
        return text.toString();
    }

    private static String subject(Subject subject) {
        return ends(subject.ends(), subject.connectors());
    }

    @Override
    public void step(Step step) {
        String number = step.number() == null ? "" : step.number().text() + " ";
        line("step " + number + subject(step.subject()) + text(step.label()) + attributes(step.attributes()));
    }

    @Override
    public void styleRule(StyleRule rule) {
        line("style " + rule.name().text() + text(rule.label()) + attributes(rule.attributes()));
    }

    @Override
    public void setting(Setting setting) {
        line("setting " + setting.word()
                + setting.values().stream().map(TreePrinter::text).collect(Collectors.joining()));
    }

    @Override
    public void arrangement(Arrangement arrangement) {
        line("arrangement " + arrangement.word() + (arrangement.count() == null ? "" : " " + arrangement.count()) + " "
                + ends(arrangement.members()) + (arrangement.body() == null ? "" : " body"));
        body(arrangement.body());
    }

    @Override
    public void layer(Layer layer) {
        line("layer" + text(layer.label()));
        body(layer.body());
    }

    @Override
    public void remove(Remove remove) {
        line("remove" + (remove.connection() == null ? " " + ends(remove.elements()) : ""));
        if (remove.connection() != null) {
            inside(List.of(remove.connection()));
        }
    }

    @Override
    public void note(Note note) {
        line("note " + subject(note.subject()) + text(note.text()));
    }

    @Override
    public void legend(Legend legend) {
        line("legend" + text(legend.label()) + attributes(legend.attributes()));
    }

    @Override
    public void broken(Broken broken) {
        line("broken " + broken.words());
        inside(broken.statements());
    }
}
