package dateline.system;

import com.sun.net.httpserver.HttpExchange;
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

/** Serves feeds of two articles each under any name, and remembers when each was asked for. */
final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, List<Instant>> asked = new ConcurrentHashMap<>();

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String host, String name) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/" + name;
    }

    int times(String name) {
        return asked.getOrDefault("/" + name, List.of()).size();
    }

    /** How often a feed was asked for earlier after the time before than it should have been. */
    long tooEarly(String name, Duration interval) {
        List<Instant> times = List.copyOf(asked.getOrDefault("/" + name, List.of()));
        return IntStream.range(1, times.size())
                .filter(i -> Duration.between(times.get(i - 1), times.get(i)).compareTo(interval) < 0)
                .count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            asked.computeIfAbsent(path, any -> new CopyOnWriteArrayList<>()).add(Instant.now());
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = """
                    {"id": "%1$s-1", "title": "Ferry", "body": "The ferry came back."}
                    {"id": "%1$s-2", "title": "Tide", "body": "The tide was high."}
                    """.formatted(path.substring(1)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
