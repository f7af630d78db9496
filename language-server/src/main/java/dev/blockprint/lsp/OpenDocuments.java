package dev.blockprint.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** The documents that the editor shows. After each change they are checked, the newest version only. */
final class OpenDocuments {
    private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();
    private final ExecutorService checking = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "checks");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Checks checks;
    private volatile @Nullable LanguageClient client;
    private volatile List<Path> roots = List.of();

    void connect(LanguageClient editor) {
        client = editor;
    }

    void roots(List<Path> folders) {
        roots = List.copyOf(folders);
    }

    @Nullable
    OpenDocument get(String uri) {
        return open.get(uri);
    }

    void open(TextDocumentItem item) {
        DocumentAddress address = DocumentAddress.of(item.getUri(), item.getLanguageId());
        open.put(item.getUri(), new OpenDocument(address, item.getVersion(), item.getText()));
        check(item.getUri());
    }

    void change(VersionedTextDocumentIdentifier identifier, List<TextDocumentContentChangeEvent> changes) {
        OpenDocument document = open.get(identifier.getUri());
        if (document == null) {
            return;
        }
        for (TextDocumentContentChangeEvent change : changes) {
            document = document.changed(identifier.getVersion(), change.getRange(), change.getText());
        }
        open.put(identifier.getUri(), document);
        check(identifier.getUri());
    }

    void close(String uri) {
        open.remove(uri);
        publish(new PublishDiagnosticsParams(uri, List.of()));
    }

    void check(String uri) {
        OpenDocument document = open.get(uri);
        if (document != null) {
            checking.execute(() -> check(document));
        }
    }

    void stop() {
        checking.shutdownNow();
    }

    private void check(OpenDocument document) {
        String uri = document.address().uri();
        if (!document.equals(open.get(uri))) {
            return;
        }
        Checks made = checks;
        if (made == null) {
            made = new Checks();
            checks = made;
        }
        PublishDiagnosticsParams said = new PublishDiagnosticsParams(uri, made.of(document, root(document)));
        said.setVersion(document.version());
        if (document.equals(open.get(uri))) {
            publish(said);
        }
    }

    /** The innermost folder of the workspace around a document. */
    private @Nullable Path root(OpenDocument document) {
        Path file = document.address().file();
        Path found = null;
        for (Path root : roots) {
            boolean around = file != null && file.startsWith(root);
            if (around && (found == null || root.getNameCount() > found.getNameCount())) {
                found = root;
            }
        }
        return found;
    }

    private void publish(PublishDiagnosticsParams said) {
        LanguageClient editor = client;
        if (editor != null) {
            editor.publishDiagnostics(said);
        }
    }
}
