package dateline.command.kibana;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands in for Kibana where a test needs its answers: takes requests as Kibana does, only with the header against forged ones,
 * keeps them, and answers what it was told to.
 */
public final class KibanaStandIn implements AutoCloseable {

    /** What came in; the body as text. */
    public record Asked(String method, String path, String authorization, String contentType, String body) {}

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** Listens on a free port. */
    public KibanaStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on, to requests for this path without its query. */
    public synchronized KibanaStandIn answers(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
        return this;
    }

    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                header(exchange, "Authorization"),
                header(exchange, "Content-Type"),
                body));
        Answer answer = header(exchange, "kbn-xsrf").isEmpty()
                ? new Answer(400, "{\"message\":\"Request must contain a kbn-xsrf header.\"}")
                : answers.getOrDefault(
                        exchange.getRequestURI().getPath(), new Answer(404, "{\"message\":\"Not Found\"}"));
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
