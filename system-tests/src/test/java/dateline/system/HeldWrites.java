package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a writer and Elasticsearch, passes everything on, but holds the first {@code _bulk} that contains a given text
 * until it is released. What is held has left the writer, and has not reached the index.
 */
final class HeldWrites implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "upgrade", "expect", "transfer-encoding");

    private final URI elasticsearch;
    private final String text;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    private HeldWrites(URI elasticsearch, String text, HttpServer server) {
        this.elasticsearch = elasticsearch;
        this.text = text;
        this.server = server;
    }

    static HeldWrites before(URI elasticsearch, String text) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        var held = new HeldWrites(elasticsearch, text, server);
        server.setExecutor(held.threads);
        server.createContext("/", held::pass);
        server.start();
        return held;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Whether the request is here. */
    boolean holds() {
        return arrived.getCount() == 0;
    }

    void release() {
        released.countDown();
    }

    /** What Elasticsearch said to the held request. */
    CompletableFuture<String> answer() {
        return answer;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean hold = arrived.getCount() == 1
                    && exchange.getRequestURI().getPath().endsWith("/_bulk")
                    && new String(body, UTF_8).contains(text);
            if (hold) {
                arrived.countDown();
                released.await();
            }
            HttpResponse<byte[]> response = forward(exchange, body);
            if (hold) {
                answer.complete(new String(response.body(), UTF_8));
            }
            response.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        elasticsearch.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            // Without accept-encoding: the answer is to be read here.
            if (!name.equalsIgnoreCase("accept-encoding")
                    && !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}
