package dev.blockprint.lsp;

import dev.blockprint.Blockprint;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** A language server for one editor. */
public final class DiagramServer implements LanguageServer, WorkspaceService {
    private final OpenDocuments documents = new OpenDocuments();
    private final DocumentRequests requests = new DocumentRequests(documents);
    private volatile boolean shutDown;
    private volatile @Nullable Future<Void> listening;

    private DiagramServer() {}

    /**
     * Serves until the editor says that it is enough, or hangs up.
     *
     * @return 0 if the editor asked for the end first, as the protocol wants it, else 1
     */
    public static int serve(InputStream in, OutputStream out) {
        DiagramServer server = new DiagramServer();
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.documents.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        server.listening = listening;
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | java.util.concurrent.CancellationException e) {
            // the end: the editor hung up, or said exit
        }
        server.documents.stop();
        return server.shutDown ? 0 : 1;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        List<Path> roots = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            for (WorkspaceFolder folder : params.getWorkspaceFolders()) {
                Path path = DocumentAddress.of(folder.getUri(), "").file();
                if (path != null) {
                    roots.add(path);
                }
            }
        }
        documents.roots(roots);
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, List.of("/", "[", "=", ".", "@", " ")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setDocumentFormattingProvider(true);
        can.setDocumentSymbolProvider(true);
        return CompletableFuture.completedFuture(
                new InitializeResult(can, new ServerInfo("blockprint", Blockprint.version())));
    }

    @Override
    @SuppressWarnings("NullAway") // the protocol answers null, which LSP4J's types do not say
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return new CompletableFuture<@Nullable Object>().completeAsync(() -> null);
    }

    @Override
    public void exit() {
        Future<Void> reading = listening;
        if (reading != null) {
            reading.cancel(true);
        }
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // there is nothing to trace
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return requests;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // there is nothing to configure
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        // files are read when they are needed
    }
}
