package dev.blockprint.lsp;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.language.Statement;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Text;
import dev.blockprint.language.Token;
import dev.blockprint.language.TokenKind;
import dev.blockprint.source.Span;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What a type looks like and is called, and what a name stands for. */
final class Hovers {
    private Hovers() {}

    static Optional<Hover> at(OpenDocument document, Position position) {
        Block block = document.blockAt(position).orElse(null);
        if (block == null) {
            return Optional.empty();
        }
        int offset = block.inner(document.offset(position));
        for (Token token : block.tree().tokens()) {
            if (token.kind() == TokenKind.TYPE
                    && token.span().start() <= offset
                    && offset <= token.span().end()) {
                return type(block, block.source().slice(token.span()))
                        .map(text -> hover(document, block, token.span(), text));
            }
        }
        return block.names()
                .at(offset)
                .flatMap(symbol -> symbol.uses().stream()
                        .filter(use -> use.start() <= offset && offset <= use.end())
                        .findFirst()
                        .map(use -> hover(document, block, use, element(block, symbol))));
    }

    private static String element(Block block, Symbol symbol) {
        if (!(symbol.statement() instanceof Declaration declaration)) {
            return "`" + firstLine(block, symbol.statement()) + "`";
        }
        Text label = declaration.label();
        String title = label == null ? symbol.name().text() : label.value().replace('\n', ' ');
        String type = declaration.type().text();
        return "**" + escape(title) + "**\n\n" + type(block, type).orElse("`" + type + "`");
    }

    private static Optional<String> type(Block block, String reference) {
        return find(block, reference)
                .map(type -> "![" + escape(type.title()) + "](" + IconPicture.address(type) + ")\n\n**"
                        + escape(type.title()) + "** · `" + type.id() + "`\n\n"
                        + switch (type.art()) {
                            case GLYPH -> "drawn by Blockprint";
                            default -> type.art().name().toLowerCase(Locale.ROOT) + " icon";
                        });
    }

    private static Optional<IconType> find(Block block, String reference) {
        return IconCatalogue.standard().find(reference, Parts.used(block.tree().statements()));
    }

    private static String firstLine(Block block, Statement statement) {
        return block.source()
                .slice(statement.span())
                .lines()
                .findFirst()
                .orElse("")
                .replace("`", "");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>&!#])", "\\\\$1");
    }

    private static Hover hover(OpenDocument document, Block block, Span span, String markdown) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), document.range(block.outer(span)));
    }
}
