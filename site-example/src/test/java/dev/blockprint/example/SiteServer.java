package dev.blockprint.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A folder over HTTP on this machine, which remembers what it was asked for in vain. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "xml", "application/atom+xml");

    private final Path folder;
    private final HttpServer server;
    private final List<String> missing = new CopyOnWriteArrayList<>();

    SiteServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The paths that there is no file for. */
    List<String> missing() {
        return missing;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.substring(1)).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            missing.add(path);
            byte[] bytes = Files.readAllBytes(folder.resolve("404.html"));
            exchange.getResponseHeaders().set("Content-Type", TYPES.get("html"));
            exchange.sendResponseHeaders(404, bytes.length);
            exchange.getResponseBody().write(bytes);
        } else {
            String ending = path.substring(path.lastIndexOf('.') + 1);
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
