package dev.blockprint.lsp;

import dev.blockprint.language.DeclaredName;
import dev.blockprint.language.Statement;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** The groups and nodes of a document, as a tree. */
final class Outline {
    private final OpenDocument document;
    private final Block block;

    private Outline(OpenDocument document, Block block) {
        this.document = document;
        this.block = block;
    }

    /** In a document with text around its diagrams each of them is a branch of its own. */
    static List<DocumentSymbol> of(OpenDocument document) {
        List<DocumentSymbol> all = new ArrayList<>();
        for (Block block : document.blocks().tree()) {
            if (!block.isNative()) {
                continue;
            }
            List<DocumentSymbol> inside =
                    new Outline(document, block).symbols(block.tree().statements());
            if (document.address().kind() == DocumentAddress.Kind.DIAGRAM) {
                all.addAll(inside);
            } else {
                String id = block.found().options().id();
                String name = id != null ? id : "diagram " + block.found().number();
                Range range = document.range(block.found().span());
                DocumentSymbol symbol = new DocumentSymbol(name, SymbolKind.File, range, range);
                symbol.setDetail(block.found().options().caption().orElse(null));
                symbol.setChildren(inside);
                all.add(symbol);
            }
        }
        return all;
    }

    private List<DocumentSymbol> symbols(List<Statement> statements) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Declaration declaration) {
                symbols.add(element(declaration));
            } else if (statement instanceof Statement.Layer layer) {
                symbols.add(symbol(text(layer.label(), "layer"), SymbolKind.Package, statement));
            } else {
                symbols.addAll(symbols(statement.inside()));
            }
        }
        return symbols;
    }

    private DocumentSymbol element(Declaration declaration) {
        String names = declaration.names().stream()
                .map(DeclaredName::name)
                .map(name -> name.text())
                .collect(Collectors.joining(", "));
        String label = text(declaration.label(), "");
        boolean group = declaration.body() != null;
        String name =
                !names.isEmpty() ? names : label.isEmpty() ? declaration.type().text() : label;
        DocumentSymbol symbol = symbol(name, group ? SymbolKind.Namespace : SymbolKind.Object, declaration);
        symbol.setDetail(declaration.type().text() + (label.isEmpty() || names.isEmpty() ? "" : " " + label));
        if (!declaration.names().isEmpty()) {
            symbol.setSelectionRange(
                    document.range(block.outer(declaration.names().get(0).span())));
        }
        return symbol;
    }

    private DocumentSymbol symbol(String name, SymbolKind kind, Statement statement) {
        Range range = document.range(block.outer(statement.span()));
        DocumentSymbol symbol = new DocumentSymbol(name, kind, range, range);
        symbol.setChildren(symbols(statement.inside()));
        return symbol;
    }

    private static String text(@Nullable Text text, String otherwise) {
        String line = text == null ? "" : text.value().replace('\n', ' ').strip();
        return line.isEmpty() ? otherwise : line;
    }
}
