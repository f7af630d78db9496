package dev.blockprint.python.eval;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.source.Diagnostics;
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

    Machine(IconCatalogue catalogue, Limits limits, Diagnostics diagnostics) {
        wiring = new Wiring(limits.edges());
        operators = new Operators(budget, values, formatting, wiring);
        library = new Library(texts, values, limits.nodes());
        StandardModules standard = new StandardModules(budget, values, builtins);
        modules = new Modules(library, new C4(library, texts), catalogue, standard, diagnostics);
        attributes = new Attributes(this);
        targets = new Targets(this);
        expressions = new Expressions(this);
        statements = new Statements(this);
        builtins.add("getattr", args -> {
            Object found = attributes.find(args.get(0, "an object"), args.text(1, "a name"), args.span());
            return found != null ? found : args.get(2, "a fallback: there is no " + args.text(1, "a name"));
        });
        builtins.add(
                "hasattr",
                args -> attributes.find(args.get(0, "an object"), args.text(1, "a name"), args.span()) != null);
        builtins.add("super", args -> {
            if (scope.find("__class__") instanceof UserClass type
                    && scope.find("__self__") instanceof PyInstance self) {
                return new PySuper(self, type.base());
            }
            throw PyError.type("super() belongs into a method", "call it inside a class");
        });
    }
}
