package dateline.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** Answers that readers of feeds meet on the web and are harmed by where they are not prepared. */
final class HostileAnswers {

    private static final Duration DRIP = Duration.ofMillis(200);
    private static final byte[] SPACES = " ".repeat(16 * 1024).getBytes(StandardCharsets.UTF_8);

    private HostileAnswers() {}

    static HttpHandler redirect(int status, String target) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static HttpHandler gone() {
        return exchange -> exchange.sendResponseHeaders(410, -1);
    }

    static HttpHandler busy(Duration retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(retryAfter.toSeconds()));
            exchange.sendResponseHeaders(429, -1);
        };
    }

    /** A byte every so often, for ever: never silent for long enough to count as silent. */
    static HttpHandler dripping() {
        return exchange -> {
            try (OutputStream body = begun(exchange)) {
                while (true) {
                    body.write(' ');
                    body.flush();
                    Thread.sleep(DRIP);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** As many bytes as the reader takes. */
    static HttpHandler endless() {
        return exchange -> {
            try (OutputStream body = begun(exchange)) {
                while (true) {
                    body.write(SPACES);
                }
            }
        };
    }

    /** A few kilobytes that unpack to many megabytes. */
    static HttpHandler bomb(int megabytes) throws IOException {
        byte[] packed = packed(megabytes);
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        };
    }

    private static byte[] packed(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }
        return bytes.toByteArray();
    }

    private static OutputStream begun(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }
}
