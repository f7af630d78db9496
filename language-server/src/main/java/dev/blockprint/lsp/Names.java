package dev.blockprint.lsp;

import dev.blockprint.language.Attribute;
import dev.blockprint.language.Body;
import dev.blockprint.language.DeclaredName;
import dev.blockprint.language.Endpoint;
import dev.blockprint.language.Name;
import dev.blockprint.language.Statement;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Tree;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every name of a diagram, where it is declared, and where it is used. */
final class Names {
    private final Scope root = new Scope(null);
    private final Map<Span, Scope> bodies = new LinkedHashMap<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<String, Symbol> styles = new LinkedHashMap<>();
    private final Lookup lookup = new Lookup();

    private Names() {}

    static Names of(Tree tree) {
        Names names = new Names();
        boolean sketch = !declares(tree.statements());
        names.declare(tree.statements(), names.root, sketch);
        names.use(tree.statements(), names.root);
        return names;
    }

    /** What stands at an offset: a declaration or a use. */
    Optional<Symbol> at(int offset) {
        return symbols.stream()
                .filter(symbol -> symbol.uses().stream().anyMatch(use -> use.start() <= offset && offset <= use.end()))
                .findFirst();
    }

    /** All elements and styles, in the order of their declarations. */
    List<Symbol> all() {
        return symbols;
    }

    /** Where a name is declared; null for a style. */
    @Nullable
    Scope home(Symbol symbol) {
        return lookup.home(symbol);
    }

    List<String> styles() {
        return List.copyOf(styles.keySet());
    }

    /** The innermost body around an offset. */
    Scope scopeAt(int offset) {
        Scope innermost = root;
        for (Map.Entry<Span, Scope> body : bodies.entrySet()) {
            if (body.getKey().start() < offset
                    && offset < body.getKey().end()
                    && body.getValue().isInside(innermost)) {
                innermost = body.getValue();
            }
        }
        return innermost;
    }

    /** What a path means that is written in {@code scope}; for each of its names the symbol, or null for a number. */
    List<@Nullable Symbol> resolve(List<String> path, Scope scope) {
        return lookup.resolve(path, scope);
    }

    private static boolean declares(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement -> statement instanceof Declaration || declares(statement.inside()));
    }

    private void declare(List<Statement> statements, Scope scope, boolean sketch) {
        for (Statement statement : statements) {
            if (statement instanceof Declaration declaration) {
                declare(declaration, scope);
                continue;
            }
            if (statement instanceof Statement.StyleRule rule) {
                Symbol style = new Symbol(rule.name(), rule, null, false);
                styles.putIfAbsent(Scope.key(rule.name()), style);
                symbols.add(style);
            } else if (sketch && (statement instanceof Statement.Connection || statement instanceof Statement.Step)) {
                Parts.ends(statement).forEach(end -> sketched(end, statement, scope));
            }
            declare(statement.inside(), scope, sketch);
        }
    }

    private void declare(Declaration declaration, Scope scope) {
        Body body = declaration.body();
        Scope inside = body == null ? null : new Scope(scope);
        for (DeclaredName declared : declaration.names()) {
            Symbol symbol = new Symbol(declared.name(), declaration, inside, declared.count() != null);
            add(symbol, scope);
            if (inside != null && inside.owner == null) {
                inside.owner = symbol;
            }
        }
        if (body != null && inside != null) {
            bodies.put(body.span(), inside);
            declare(body.statements(), inside, false);
        }
    }

    private void sketched(Endpoint end, Statement statement, Scope scope) {
        if (end instanceof Endpoint.Reference reference && reference.path().size() == 1) {
            Name name = reference.path().get(0);
            if (!lookup.knows(Scope.key(name)) && !styles.containsKey(Scope.key(name))) {
                add(new Symbol(name, statement, null, false), scope);
            }
        }
    }

    private void add(Symbol symbol, Scope scope) {
        symbols.add(symbol);
        if (scope.names.putIfAbsent(Scope.key(symbol.name()), symbol) == null) {
            lookup.add(symbol, scope);
        }
    }

    private void use(List<Statement> statements, Scope scope) {
        for (Statement statement : statements) {
            Parts.ends(statement).forEach(end -> use(end, scope));
            Parts.attributes(statement).forEach(this::use);
            Scope inside = statement instanceof Declaration declaration && declaration.body() != null
                    ? bodies.getOrDefault(declaration.body().span(), scope)
                    : scope;
            use(statement.inside(), inside);
        }
    }

    private void use(Endpoint end, Scope scope) {
        if (end instanceof Endpoint.Reference reference) {
            List<Name> path = reference.path();
            List<@Nullable Symbol> found = resolve(path.stream().map(Scope::key).toList(), scope);
            for (int i = 0; i < found.size(); i++) {
                use(found.get(i), path.get(i).span());
            }
        }
    }

    private void use(Attribute attribute) {
        if (attribute.value() == null) {
            use(styles.get(Scope.key(attribute.key())), attribute.key().span());
        }
    }

    private static void use(@Nullable Symbol symbol, Span span) {
        if (symbol != null && !symbol.uses().contains(span)) {
            symbol.uses().add(span);
        }
    }
}
