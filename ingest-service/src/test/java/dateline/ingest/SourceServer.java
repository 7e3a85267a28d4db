package dateline.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A publisher's server, which may ask who is there; it is a proxy too, for whoever takes it for one. */
final class SourceServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    SourceServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One request as it came; the address is whole where a proxy was asked. */
    record Asked(String address, @Nullable String authorization) {}

    private record Page(
            String type,
            String body,
            @Nullable String authorization,
            @Nullable String location) {}

    /** A page that only those may see who say this. */
    void locked(String path, String type, String body, String authorization) {
        pages.put(path, new Page(type, body, authorization, null));
    }

    void open(String path, String type, String body) {
        pages.put(path, new Page(type, body, null, null));
    }

    /** Sends those on who say this. */
    void redirect(String path, String location, String authorization) {
        pages.put(path, new Page("text/plain", "", authorization, location));
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Asked> asked(String end) {
        return asked.stream().filter(request -> request.address().endsWith(end)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String said = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(new Asked(exchange.getRequestURI().toString(), said));
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (page.authorization != null && !page.authorization.equals(said)) {
                exchange.sendResponseHeaders(401, -1);
            } else if (page.location != null) {
                exchange.getResponseHeaders().set("Location", page.location);
                exchange.sendResponseHeaders(302, -1);
            } else {
                byte[] body = page.body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", page.type);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
