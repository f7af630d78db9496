package dev.blockprint.python.syntax;

import org.jspecify.annotations.Nullable;

/** One answer for each kind of statement. */
@SuppressWarnings("MissingSummary")
public interface StmtVisitor<R extends @Nullable Object> {
    R evaluate(Stmt.Evaluate s);

    R assign(Stmt.Assign s);

    R annotate(Stmt.Annotate s);

    R augment(Stmt.Augment s);

    R importModules(Stmt.Import s);

    R importFrom(Stmt.ImportFrom s);

    R with(Stmt.With s);

    R forEach(Stmt.For s);

    R whileTrue(Stmt.While s);

    R ifElse(Stmt.If s);

    R jump(Stmt.Jump s);

    R def(Stmt.Def s);

    R classDef(Stmt.ClassDef s);

    R giveBack(Stmt.Return s);

    R tryExcept(Stmt.Try s);

    R raise(Stmt.Raise s);

    R assertTrue(Stmt.Assert s);

    R delete(Stmt.Delete s);

    R outer(Stmt.Outer s);
}
