package dev.blockprint.python.eval;

import dev.blockprint.python.syntax.Stmt;

/** "7.11. The import statement". */
final class Imports {
    private final Machine machine;

    Imports(Machine machine) {
        this.machine = machine;
    }

    void module(Stmt.Import.Item item) {
        try {
            PyModule module = machine.modules.load(item.module(), item.span());
            int dot = item.module().indexOf('.');
            if (item.alias() != null) {
                machine.scope.set(item.alias(), module);
            } else {
                String root = dot < 0 ? item.module() : item.module().substring(0, dot);
                machine.scope.set(root, new PyModule(root));
            }
        } catch (PyError error) {
            throw error.at(item.span());
        }
    }

    void names(Stmt.ImportFrom s) {
        PyModule module;
        try {
            module = machine.modules.load(s.module(), s.moduleSpan());
        } catch (PyError error) {
            throw error.at(s.moduleSpan());
        }
        for (Stmt.Import.Item item : s.items()) {
            if (item.module().equals("*")) {
                machine.modules.star(s.module(), machine.scope);
                continue;
            }
            try {
                Object value = machine.modules.attribute(module, item.module(), item.span());
                machine.scope.set(item.alias() != null ? item.alias() : item.module(), value);
            } catch (PyError error) {
                throw error.at(item.span());
            }
        }
    }
}
