package dev.blockprint.model.read;

import dev.blockprint.language.Body;
import dev.blockprint.language.DeclaredName;
import dev.blockprint.language.Endpoint;
import dev.blockprint.language.EndpointList;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement;
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
import dev.blockprint.language.Subject;
import dev.blockprint.language.Text;
import dev.blockprint.model.read.TypeReader.GroupKind;
import dev.blockprint.model.read.TypeReader.NodeKind;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a draft of every element, and notes the edges for later: they may name what is declared below them. */
final class Declarer implements Statement.Visitor {
    /** An edge as it is written, where it is written. */
    record Pending(
            Connection connection,
            GroupDraft scope,
            int number,
            @Nullable Step step) {}

    private final Diagnostics diagnostics;
    private final AttributeReader attributes;
    private final TypeReader types;
    private final Scopes scopes;
    private final Settings settings;
    private final Labels labels;
    private final int most;
    private final boolean sketch;
    private final LegendReader legend;
    private final LayerReader layers;
    private final List<Pending> pending = new ArrayList<>();
    private final List<StoryReader.PendingStep> steps = new ArrayList<>();
    private final List<StoryReader.PendingNote> notes = new ArrayList<>();
    private final List<ArrangementReader.Pending> arranged = new ArrayList<>();

    /** Those right in the body of the arrangement that is being read. */
    private List<ArrangementReader.Pending> nested = new ArrayList<>();

    private GroupDraft scope;
    private int number;
    private int count;
    private boolean full;

    Declarer(
            GroupDraft root,
            Diagnostics diagnostics,
            AttributeReader attributes,
            TypeReader types,
            Scopes scopes,
            Settings settings,
            Labels labels,
            LegendReader legend,
            LayerReader layers,
            int most,
            boolean sketch) {
        this.scope = root;
        this.diagnostics = diagnostics;
        this.attributes = attributes;
        this.types = types;
        this.scopes = scopes;
        this.settings = settings;
        this.labels = labels;
        this.legend = legend;
        this.layers = layers;
        this.most = most;
        this.sketch = sketch;
    }

    List<ArrangementReader.Pending> arranged() {
        return arranged;
    }

    List<Pending> pending() {
        return pending;
    }

    List<StoryReader.PendingStep> steps() {
        return steps;
    }

    List<StoryReader.PendingNote> notes() {
        return notes;
    }

    void readAll(List<Statement> statements) {
        for (Statement statement : statements) {
            if (full) {
                return;
            }
            statement.accept(this);
        }
    }

    @Override
    public void declaration(Declaration declaration) {
        if (declaration.names().isEmpty()) {
            String word = declaration.type().text();
            List<Draft> again = layers.again(declaration, scope);
            if (again != null) {
                again.forEach(draft -> more(draft, number, declaration.body()));
                return;
            }
            boolean known =
                    scopes.knows(Scopes.key(declaration.type().asName().path().get(0)));
            if (declaration.body() == null && known) {
                types.nameAsType(declaration.type().span(), word);
                return;
            }
            element(declaration, declaration.span(), null, number);
        }
        for (DeclaredName name : declaration.names()) {
            declare(declaration, name);
        }
        boolean meantAsSetting = Keyword.words().contains(firstName(declaration))
                && diagnostics.saidAt(declaration.type().span().start());
        if (meantAsSetting) {
            scopes.excuseAll();
        }
    }

    private void declare(Declaration declaration, DeclaredName declared) {
        String name = Scopes.key(declared.name());
        Named earlier = scope.names.get(name);
        Integer times = declared.count();
        if (earlier != null) {
            duplicate(declared, earlier);
        }
        if (times == null) {
            Draft draft = element(declaration, declared.span(), earlier == null ? name : null, number);
            if (earlier == null && draft != null) {
                scopes.add(scope, name, draft);
            }
            return;
        }
        Series series = new Series(declared.span());
        if (earlier == null) {
            scopes.add(scope, name, series);
        }
        for (int i = 1; i <= times && !full; i++) {
            Draft draft = element(declaration, declared.span(), earlier == null ? name + "." + i : null, i);
            if (draft != null) {
                series.elements.add(draft);
            }
        }
    }

    private void duplicate(DeclaredName declared, Named earlier) {
        Span first = earlier instanceof Draft draft ? draft.span : ((Series) earlier).span;
        diagnostics.error(
                declared.name().span(),
                "\"" + declared.name().text() + "\" is declared twice",
                "first declared at " + diagnostics.line(first, declared.name().span()) + "; choose another name");
    }

    /** Makes one element; null if there are too many already. */
    private @Nullable Draft element(Declaration declaration, Span span, @Nullable String local, int n) {
        if (isFull(declaration.span())) {
            return null;
        }
        return declaration.body() == null ? node(declaration, span, local, n) : group(declaration, span, local, n);
    }

    private NodeDraft node(Declaration declaration, Span span, @Nullable String local, int n) {
        Looks looks = attributes.read(declaration.attributes(), AttributeReader.Target.NODE);
        NodeKind kind = types.node(declaration.type(), !declaration.names().isEmpty(), firstName(declaration));
        if (looks.icon != null) {
            kind = types.withIcon(kind, looks.icon);
        }
        NodeDraft draft = new NodeDraft(scope, span, kind.type(), kind.face());
        draft.looks = looks;
        draft.local = local;
        draft.label = label(declaration.label(), kind.title(), n);
        scope.members.add(draft);
        return draft;
    }

    private GroupDraft group(Declaration declaration, Span span, @Nullable String local, int n) {
        Looks looks = attributes.read(declaration.attributes(), AttributeReader.Target.GROUP);
        GroupKind kind = types.group(declaration.type(), !declaration.names().isEmpty());
        if (looks.icon != null) {
            kind = types.withIcon(kind, looks.icon);
        }
        GroupDraft draft = new GroupDraft(scope, span);
        draft.looks = looks;
        draft.local = local;
        draft.kind = kind.frame();
        draft.icon = kind.icon();
        draft.label = label(declaration.label(), kind.title(), n);
        scope.members.add(draft);
        more(draft, n, declaration.body());
        return draft;
    }

    /** Reads what a body adds to a group. */
    private void more(Draft draft, int n, @Nullable Body body) {
        if (draft instanceof GroupDraft group && body != null) {
            inside(group, n, body.statements());
        }
    }

    private void inside(GroupDraft group, int n, List<Statement> statements) {
        GroupDraft outerScope = scope;
        int outerNumber = number;
        scope = group;
        number = n;
        readAll(statements);
        scope = outerScope;
        number = outerNumber;
    }

    private String label(@Nullable Text written, String title, int n) {
        return written == null ? title : labels.of(written, n);
    }

    private static String firstName(Declaration declaration) {
        return declaration.names().isEmpty()
                ? ""
                : declaration.names().get(0).name().text();
    }

    private boolean isFull(Span span) {
        if (!full && ++count > most) {
            full = true;
            scopes.excuseAll();
            diagnostics.error(
                    span, "the diagram has more than " + most + " elements", "split it into several diagrams");
        }
        return full;
    }

    @Override
    public void connection(Connection connection) {
        connection(connection, null);
    }

    private void connection(Connection connection, @Nullable Step step) {
        for (EndpointList list : connection.ends()) {
            for (Endpoint end : list.ends()) {
                if (end instanceof Endpoint.Box box) {
                    boxOf(box.text());
                } else if (sketch && end instanceof Endpoint.Reference reference) {
                    sketched(reference);
                }
            }
        }
        pending.add(new Pending(connection, scope, number, step));
    }

    /** The same text within one group, or within the groups around it, is the same box. */
    private void boxOf(Text text) {
        for (GroupDraft around = scope; around != null; around = around.parent) {
            if (around.boxes.containsKey(text.value())) {
                return;
            }
        }
        if (isFull(text.span())) {
            return;
        }
        NodeDraft draft = boxDraft(text.span(), labels.of(text, number));
        scope.boxes.put(text.value(), draft);
    }

    private void sketched(Endpoint.Reference reference) {
        String name = Scopes.key(reference.path().get(0));
        if (reference.path().size() > 1 || scopes.knows(name) || attributes.isStyle(name)) {
            return;
        }
        if (isFull(reference.span())) {
            return;
        }
        NodeDraft draft = boxDraft(reference.span(), reference.path().get(0).text());
        draft.local = name;
        scopes.add(scope, name, draft);
    }

    private NodeDraft boxDraft(Span span, String label) {
        NodeKind box = TypeReader.box(label);
        NodeDraft draft = new NodeDraft(scope, span, box.type(), box.face());
        draft.label = label;
        scope.members.add(draft);
        return draft;
    }

    @Override
    public void setting(Setting setting) {
        boolean own = setting.word() == Keyword.DIRECTION && scope.parent != null && layers.isNew(scope);
        if (layers.isOpen() && !own && setting.word() != Keyword.USE && setting.word() != Keyword.INCLUDE) {
            diagnostics.error(
                    setting.keyword(),
                    "\"" + setting.word().word() + "\" is for all layers, since nothing may move",
                    "write it outside of the layer");
            return;
        }
        switch (setting.word()) {
            case USE -> {} // read before everything else
            case INCLUDE -> scopes.excuseAll(); // what could be included stands in its place
            case DIRECTION -> {
                if (scope.parent == null) {
                    settings.read(setting, false);
                } else {
                    settings.directionOf(scope, setting);
                }
            }
            default -> settings.read(setting, scope.parent != null);
        }
    }

    @Override
    public void styleRule(StyleRule rule) {
        // read before everything else
    }

    @Override
    public void arrangement(Arrangement arrangement) {
        List<ArrangementReader.Pending> around = nested;
        nested = new ArrayList<>();
        int before = scope.members.size();
        if (arrangement.body() != null) {
            readAll(arrangement.body().statements());
        }
        ArrangementReader.Pending made = new ArrangementReader.Pending(
                arrangement, scope, scope.members.subList(before, scope.members.size()), nested);
        nested = around;
        nested.add(made);
        arranged.add(made);
    }

    @Override
    public void layer(Layer layer) {
        boolean begun = layers.begin(layer, scope.parent != null);
        readAll(layer.body().statements());
        if (begun) {
            layers.end();
        }
    }

    @Override
    public void remove(Remove remove) {
        layers.remove(remove, scope);
    }

    @Override
    public void step(Step step) {
        boolean edges = !step.subject().connectors().isEmpty();
        steps.add(new StoryReader.PendingStep(step, scope, number, edges ? pending.size() : -1));
        if (edges) {
            Subject subject = step.subject();
            connection(
                    new Connection(subject.ends(), subject.connectors(), null, step.attributes(), subject.span()),
                    step);
        }
    }

    @Override
    public void note(Note note) {
        notes.add(new StoryReader.PendingNote(note, scope, number));
    }

    @Override
    public void legend(Legend statement) {
        legend.want(statement, scope.parent != null);
    }

    @Override
    public void broken(Broken broken) {
        scopes.excuse(broken.words());
        readAll(broken.statements());
    }
}
