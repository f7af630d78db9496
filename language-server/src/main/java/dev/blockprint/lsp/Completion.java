package dev.blockprint.lsp;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.model.read.Vocabulary;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written at a place, best first. */
final class Completion {
    /** Of thousands of types only the best are sent; the editor asks again when more is typed. */
    private static final int MOST = 100;

    private final OpenDocument document;
    private final Block block;
    private final int offset;
    private final Context context;
    private final List<CompletionItem> items = new ArrayList<>();
    private boolean more;

    private Completion(OpenDocument document, Block block, int offset) {
        this.document = document;
        this.block = block;
        this.offset = offset;
        int line = block.source().lineStart(block.source().lineIndex(offset));
        this.context = Context.of(block.source().text().substring(line, offset));
    }

    static CompletionList at(OpenDocument document, Position position) {
        Block block = document.blockAt(position).orElse(null);
        if (block == null) {
            return new CompletionList(false, List.of());
        }
        Completion completion = new Completion(document, block, block.inner(document.offset(position)));
        completion.fill();
        return new CompletionList(completion.more, completion.items);
    }

    private void fill() {
        switch (context.kind()) {
            case NOTHING -> {}
            case STATEMENT -> {
                if (!context.typed().contains("/")) {
                    names();
                    Keyword.words().forEach(word -> add(word, CompletionItemKind.Keyword, ""));
                }
                types();
            }
            case TYPE -> types();
            case NAME -> names();
            case ATTRIBUTE -> attributes();
            case VALUE -> values(Objects.requireNonNull(context.key()));
            case PROVIDER ->
                IconCatalogue.standard().providers().forEach(name -> add(name, CompletionItemKind.Module, ""));
            case SETTING ->
                Vocabulary.settings(Objects.requireNonNull(context.keyword()))
                        .forEach(word -> add(word, CompletionItemKind.EnumMember, ""));
            case SIDE -> Vocabulary.sides().forEach(side -> add(side, CompletionItemKind.EnumMember, ""));
        }
    }

    private void types() {
        List<String> used = Parts.used(block.tree().statements());
        List<TypeList.Found> found = TypeList.standard().find(context.typed(), used, MOST + 1);
        more = found.size() > MOST;
        for (TypeList.Found one : found.subList(0, Math.min(MOST, found.size()))) {
            IconType type = one.entry().type();
            add(
                    one.reference(),
                    CompletionItemKind.Class,
                    type == null ? one.entry().title() : type.title());
        }
    }

    private void names() {
        Scope scope = block.names().scopeAt(offset);
        for (Symbol symbol : block.names().all()) {
            boolean element = !block.names().styles().contains(symbol.name().text());
            if (element && symbol.uses().get(0).end() != offset) {
                String path = path(symbol, scope);
                if (!path.isEmpty()) {
                    add(path, CompletionItemKind.Variable, detail(symbol));
                }
            }
        }
    }

    /** The shortest way to name an element here; empty if there is none. */
    private String path(Symbol symbol, Scope scope) {
        List<String> path = new ArrayList<>(List.of(symbol.name().text()));
        Scope home = block.names().home(symbol);
        while (true) {
            List<String> keys = path.stream().toList();
            List<Symbol> found = new ArrayList<>(block.names().resolve(keys, scope));
            if (!found.isEmpty() && symbol.equals(found.get(found.size() - 1))) {
                return String.join(".", path);
            }
            if (home == null || home.owner == null) {
                return "";
            }
            path.add(0, home.owner.name().text());
            home = home.around;
        }
    }

    private static String detail(Symbol symbol) {
        if (!(symbol.statement() instanceof Declaration declaration)) {
            return "";
        }
        String label =
                declaration.label() == null ? "" : " " + declaration.label().value();
        return declaration.type().text() + label.replace('\n', ' ');
    }

    private void attributes() {
        for (String style : block.names().styles()) {
            add(style, CompletionItemKind.Color, "style");
        }
        for (String key : Vocabulary.attributes()) {
            boolean bare = Vocabulary.isBare(key);
            CompletionItem item = add(key, CompletionItemKind.Property, "");
            item.setTextEdit(Either.forLeft(new TextEdit(typed(), bare ? key : key + "=")));
        }
    }

    private void values(String key) {
        if (key.equals("icon")) {
            types();
        }
        for (String value : Vocabulary.values(key)) {
            boolean colour = key.equals("color") || key.equals("fill");
            add(value, colour ? CompletionItemKind.Color : CompletionItemKind.EnumMember, "");
        }
    }

    private CompletionItem add(String text, CompletionItemKind kind, String detail) {
        CompletionItem item = new CompletionItem(text);
        item.setKind(kind);
        if (!detail.isEmpty()) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription(detail);
            item.setLabelDetails(details);
            item.setDetail(detail);
        }
        // Editors sort by themselves otherwise, and filter by what they take for a word.
        item.setSortText(String.format("%05d", items.size()));
        item.setFilterText(context.kind() == Context.Kind.TYPE ? context.typed() + " " + text : text);
        item.setTextEdit(Either.forLeft(new TextEdit(typed(), text)));
        items.add(item);
        return item;
    }

    private Range typed() {
        return document.range(block.outer(new Span(offset - context.typed().length(), offset)));
    }
}
