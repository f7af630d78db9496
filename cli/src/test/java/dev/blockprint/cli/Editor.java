package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** An editor that has started {@code blockprint lsp} as a process of its own. */
final class Editor implements LanguageClient, AutoCloseable {
    private static final int SECONDS = 60;

    private final Process process;
    private final LanguageServer server;
    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final Future<Void> listening;
    private int version = 1;

    private Editor(Process process) {
        this.process = process;
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        this.listening = launcher.startListening();
        this.server = launcher.getRemoteProxy();
    }

    static Editor start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Editor(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "lsp")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    InitializeResult initialize(Path... roots) {
        InitializeParams params = new InitializeParams();
        List<WorkspaceFolder> folders = new ArrayList<>();
        for (Path root : roots) {
            folders.add(new WorkspaceFolder(root.toUri().toString(), "root"));
        }
        params.setWorkspaceFolders(folders);
        InitializeResult result = wait(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    LanguageServer server() {
        return server;
    }

    Process process() {
        return process;
    }

    TextDocumentService documents() {
        return server.getTextDocumentService();
    }

    /** Opens a document, and returns what is said about it. */
    List<Diagnostic> open(String uri, String language, String text) {
        documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, version, text)));
        return said(uri, version);
    }

    /** Changes a stretch of a document; all of it if {@code range} is null. */
    List<Diagnostic> change(String uri, @Nullable Range range, String text) {
        version++;
        documents()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version),
                        List.of(new TextDocumentContentChangeEvent(range, text))));
        return said(uri, version);
    }

    List<CompletionItem> complete(String uri, Position at) {
        return completions(uri, at).getItems();
    }

    CompletionList completions(String uri, Position at) {
        return wait(documents().completion(new CompletionParams(new TextDocumentIdentifier(uri), at)))
                .getRight();
    }

    private List<Diagnostic> said(String uri, int about) {
        try {
            while (true) {
                PublishDiagnosticsParams next = published.poll(SECONDS, TimeUnit.SECONDS);
                assertThat(next).as("messages about " + uri).isNotNull();
                if (next.getUri().equals(uri) && Integer.valueOf(about).equals(next.getVersion())) {
                    return next.getDiagnostics();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T wait(CompletableFuture<T> answer) {
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** A text with edits that do not overlap. */
    static String apply(String text, List<? extends TextEdit> edits) {
        StringBuilder edited = new StringBuilder(text);
        List<TextEdit> last = new ArrayList<>(edits);
        last.sort((a, b) -> offset(text, b.getRange().getStart())
                - offset(text, a.getRange().getStart()));
        for (TextEdit edit : last) {
            edited.replace(
                    offset(text, edit.getRange().getStart()),
                    offset(text, edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return edited.toString();
    }

    private static int offset(String text, Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }

    /** Where the first {@code |} of a text is; the text without it is what the editor shows. */
    static Position caret(String text) {
        String before = text.substring(0, text.indexOf('|'));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams said) {
        published.add(said);
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void close() {
        process.destroy();
        listening.cancel(true);
    }
}
