package dev.blockprint.lsp;

import dev.blockprint.language.Keyword;
import dev.blockprint.language.Parser;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Tree;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where names are declared and used, and what to write instead of them. */
final class References {
    private final OpenDocument document;

    References(OpenDocument document) {
        this.document = document;
    }

    /** Where the name at a position is declared. */
    List<Location> definition(Position position) {
        return uses(position).stream().limit(1).map(this::location).toList();
    }

    List<Location> references(Position position, boolean declaration) {
        return uses(position).stream()
                .skip(declaration ? 0 : 1)
                .map(this::location)
                .toList();
    }

    /** What would be renamed. */
    Optional<Range> renamed(Position position) {
        int offset = document.offset(position);
        return uses(position).stream()
                .filter(use -> use.start() <= offset && offset <= use.end())
                .findFirst()
                .map(document::range);
    }

    /** Everywhere {@code name} is to be written; an error if it is no name, or taken. */
    WorkspaceEdit rename(Position position, String name) {
        Block block = document.blockAt(position).orElse(null);
        Symbol symbol = block == null ? null : symbol(block, position).orElse(null);
        if (block == null || symbol == null) {
            throw refused("there is no name here");
        }
        if (!isName(name)) {
            throw refused("\"" + name + "\" is no name: letters, digits, _ and - between them");
        }
        boolean same = symbol.name().text().equals(name);
        if (!same && taken(block, name)) {
            throw refused("\"" + name + "\" is taken");
        }
        List<TextEdit> edits = uses(position).stream()
                .map(use -> new TextEdit(document.range(use), name))
                .toList();
        return new WorkspaceEdit(Map.of(document.address().uri(), edits));
    }

    /** Wherever in the diagram it is: a second element of a name makes paths ambiguous that were not. */
    private static boolean taken(Block block, String name) {
        return block.names().all().stream()
                .anyMatch(other -> other.name().text().equals(name));
    }

    private static boolean isName(String name) {
        Parsed<Tree> parsed = Parser.parse(SourceText.of("", name + " = box"));
        boolean declared = !parsed.hasErrors()
                && parsed.tree().statements().size() == 1
                && parsed.tree().statements().get(0) instanceof Declaration declaration
                && declaration.names().size() == 1
                && declaration.names().get(0).count() == null
                && declaration.names().get(0).name().text().equals(name);
        return declared && !Keyword.words().contains(name);
    }

    private List<Span> uses(Position position) {
        Block block = document.blockAt(position).orElse(null);
        if (block == null) {
            return List.of();
        }
        return symbol(block, position).map(Symbol::uses).orElse(List.of()).stream()
                .map(block::outer)
                .toList();
    }

    private Optional<Symbol> symbol(Block block, Position position) {
        return block.names().at(block.inner(document.offset(position)));
    }

    private Location location(Span span) {
        return new Location(document.address().uri(), document.range(span));
    }

    private static ResponseErrorException refused(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
    }
}
