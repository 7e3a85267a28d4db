package dateline.command.ingest;

import dateline.topic.Lane;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service for its health and its figures. No answer is an answer too. */
public final class ServiceFigures {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** What is wrong with a service, in its own words; empty if it is up. */
    public Optional<String> trouble(String address) throws InterruptedException {
        Optional<HttpResponse<byte[]>> answer = get(address + "/actuator/health");
        if (answer.isEmpty()) {
            return Optional.of("does not answer at " + address);
        }
        return answer.get().statusCode() == 200
                ? Optional.empty()
                : Optional.of("says it is not well: " + reasons(answer.get().body()));
    }

    private static String reasons(byte[] body) {
        try {
            StringBuilder reasons = new StringBuilder();
            JSON.readTree(body).path("components").properties().forEach(component -> {
                if (!component.getValue().path("status").asString("").equals("UP")) {
                    reasons.append(reasons.isEmpty() ? "" : "; ")
                            .append(component.getKey())
                            .append(' ')
                            .append(component.getValue().path("details"));
                }
            });
            return reasons.toString();
        } catch (JacksonException _) {
            return "without a reason";
        }
    }

    /** Whether something answers HTTP there, whatever it says. */
    public boolean answers(String address) throws InterruptedException {
        return get(address).isPresent();
    }

    /** Articles that ingest has answered for since its start; empty if it does not say. */
    public Optional<Long> ingested(String address, Lane lane) throws InterruptedException {
        String tag = "?tag=lane:" + lane.name().toLowerCase(Locale.ROOT);
        return get(address + "/actuator/metrics/dateline.ingest.articles" + tag)
                .flatMap(answer -> switch (answer.statusCode()) {
                    case 200 -> count(answer.body());
                    // Nothing was counted yet in this lane.
                    case 404 -> Optional.of(0L);
                    default -> Optional.empty();
                });
    }

    /** The feeds that ingest follows, as it tells them; empty if it does not say. */
    public Optional<JsonNode> feeds(String address) throws InterruptedException {
        return get(address + "/v1/feeds")
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> json(answer.body()));
    }

    /** The sources that ingest keeps or has heard of, as it tells them; empty if it does not say. */
    public Optional<JsonNode> sources(String address) throws InterruptedException {
        return get(address + "/v1/sources")
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> json(answer.body()));
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<Long> count(byte[] body) {
        try {
            for (JsonNode measurement : JSON.readTree(body).path("measurements")) {
                if (measurement.path("statistic").asString("").equals("COUNT")) {
                    return Optional.of(Math.round(measurement.path("value").asDouble(0)));
                }
            }
            return Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private Optional<HttpResponse<byte[]>> get(String address) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).build();
            return Optional.of(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
