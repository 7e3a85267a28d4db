package dateline.query.actuator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.query.stage.Stage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActuatorStagesTest {

    private static final String LAG = "/actuator/metrics/dateline.index.lag";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        answers.put("/actuator/health", "{\"status\":\"UP\"}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String known = answers.get(exchange.getRequestURI().getPath());
        byte[] body = (known == null ? "{}" : known).getBytes(UTF_8);
        exchange.sendResponseHeaders(known == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String meter(String value) {
        return "{\"measurements\":[{\"statistic\":\"VALUE\",\"value\":" + value + "}]}";
    }

    private Stage index() {
        URI at = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new ActuatorStages(new StageSettings(at, at, at), InstantSource.system(), Runnable::run)
                .now()
                .getLast();
    }

    @Test
    void whatWaitsBeforeTheIndexIsTold() {
        answers.put(LAG, meter("1200.0"));

        assertThat(index().lag()).isEqualTo(1200);
    }

    @Test
    void whatAServiceDoesNotKnowIsNotTakenForNone() {
        answers.put(LAG, meter("\"NaN\""));
        assertThat(index().lag()).isNull();

        answers.remove(LAG);
        assertThat(index().lag()).isNull();
    }

    @Test
    void whatWasNeverCountedIsNone() {
        assertThat(index().in()).isZero();
    }
}
