package dateline.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves feeds of JSON Lines with entity tags, and remembers when each was asked for. */
final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> feeds = new ConcurrentHashMap<>();
    private final Map<String, List<Asked>> asked = new ConcurrentHashMap<>();

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One request as it came. */
    record Asked(Instant at, boolean conditional) {}

    void put(String name, String lines) {
        feeds.put("/" + name, lines);
    }

    /** The address of a feed; any host name that ends in {@code .localhost} leads here. */
    String address(String host, String name) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/" + name;
    }

    List<Asked> asked(String name) {
        return List.copyOf(asked.getOrDefault("/" + name, List.of()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String lines = feeds.get(path);
            if (lines == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String tag = "\"" + Integer.toHexString(lines.hashCode()) + "\"";
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            asked.computeIfAbsent(path, any -> new CopyOnWriteArrayList<>())
                    .add(new Asked(Instant.now(), known != null));
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            if (tag.equals(known)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = lines.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
