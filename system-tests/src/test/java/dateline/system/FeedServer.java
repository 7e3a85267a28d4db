package dateline.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Serves feeds of two articles each under any name, except where a test has it answer otherwise, and remembers when each was asked
 * for and by whom.
 */
final class FeedServer implements AutoCloseable {

    private static final String TAG = "\"1\"";
    private static final String CHANGED = "Mon, 02 Mar 2026 10:00:00 GMT";

    private final HttpServer server;
    private final Map<String, HttpHandler> otherwise = new ConcurrentHashMap<>();
    private final Map<String, List<Asked>> asked = new ConcurrentHashMap<>();
    private final Map<String, List<Asked>> sent = new ConcurrentHashMap<>();

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String host, String name) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/" + name;
    }

    /** Answers for a name in another way from now on. */
    void answer(String name, HttpHandler handler) {
        otherwise.put("/" + name, handler);
    }

    int times(String name) {
        return asked(name).size();
    }

    /** How often the articles of a feed were sent, and not only that they are the same. */
    int timesInFull(String name) {
        return sent.getOrDefault("/" + name, List.of()).size();
    }

    /** The {@code User-Agent} of whoever asked last. */
    String lastAsker(String name) {
        return asked(name).getLast().by;
    }

    /** How often a feed was asked for earlier after the time before than it should have been. */
    long tooEarly(String name, Duration interval) {
        List<Asked> times = asked(name);
        return IntStream.range(1, times.size())
                .filter(i ->
                        Duration.between(times.get(i - 1).at, times.get(i).at).compareTo(interval) < 0)
                .count();
    }

    private List<Asked> asked(String name) {
        return List.copyOf(asked.getOrDefault("/" + name, List.of()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            note(asked, exchange);
            otherwise.getOrDefault(path, this::twoArticles).handle(exchange);
        }
    }

    private void twoArticles(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", TAG);
        exchange.getResponseHeaders().set("Last-Modified", CHANGED);
        if (TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange);
    }

    /** Two articles too, of a server that knows no tags but only dates. */
    void dated(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Last-Modified", CHANGED);
        if (CHANGED.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange);
    }

    private void send(HttpExchange exchange) throws IOException {
        note(sent, exchange);
        byte[] body =
                """
                {"id": "%1$s-1", "title": "Ferry", "body": "The ferry came back."}
                {"id": "%1$s-2", "title": "Tide", "body": "The tide was high."}
                """.formatted(exchange.getRequestURI().getPath().substring(1)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void note(Map<String, List<Asked>> notes, HttpExchange exchange) {
        notes.computeIfAbsent(exchange.getRequestURI().getPath(), any -> new CopyOnWriteArrayList<>())
                .add(new Asked(
                        Instant.now(),
                        String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"))));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Asked(Instant at, String by) {}
}
