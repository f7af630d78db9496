package dev.blockprint.python.eval;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.source.Limits;

/** All parts of one evaluation, and where it is. */
final class Machine {
    final Budget budget = new Budget();
    final Texts texts = new Texts(budget);
    final Values values = new Values(budget);
    final Formatting formatting = new Formatting(budget, texts);
    final Sorter sorter = new Sorter(budget, values);
    final TextMethods textMethods = new TextMethods(budget, values, formatting);
    final CollectionMethods collectionMethods = new CollectionMethods(budget, values, sorter);
    final Builtins builtins = new Builtins(budget, values, texts, formatting, sorter, collectionMethods);
    final TypeMethods typeMethods = new TypeMethods(this);
    final Wiring wiring;
    final Operators operators;
    final Library library;
    final Modules modules;
    final Attributes attributes;
    final Targets targets;
    final Expressions expressions;
    final Statements statements;

    Scope scope = new Scope(Scope.Kind.SCRIPT, null);
    Object returned = None.NONE;

    Machine(IconCatalogue catalogue, Limits limits, Warnings warnings) {
        wiring = new Wiring(limits.edges(), values);
        operators = new Operators(budget, values, formatting, wiring);
        library = new Library(texts, values, limits.nodes());
        modules = new Modules(this, catalogue, warnings);
        attributes = new Attributes(this);
        targets = new Targets(this);
        expressions = new Expressions(this);
        statements = new Statements(this);
        new ObjectFunctions(this);
    }

    /** What {@code type(value)} gives. */
    Object classOf(Object value) {
        if (value instanceof PyObject object && object.type != null) {
            return object.type;
        }
        if (value instanceof PyNode node) {
            return node.made();
        }
        if (value instanceof PyException exception) {
            return new ExceptionType(exception.baseName());
        }
        if (value instanceof PyTuple tuple && tuple.type() != null) {
            return tuple.type();
        }
        String name = Texts.typeName(value);
        Object found = value instanceof PyObject ? library.find(name) : builtins.find(name);
        return found != null ? found : new Callable.Type(name, args -> None.NONE);
    }
}
