package dateline.query.actuator;

import dateline.query.stage.Stage;
import dateline.query.stage.Stages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three services, asked at the same time. Thread-safe. */
final class ActuatorStages implements Stages {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final StageSettings settings;
    private final InstantSource clock;
    private final Executor threads;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final Map<String, Instant> lastAnswers = new ConcurrentHashMap<>();

    ActuatorStages(StageSettings settings, InstantSource clock, Executor threads) {
        this.settings = settings;
        this.clock = clock;
        this.threads = threads;
    }

    @Override
    public List<Stage> now() {
        return List.of(asked(this::ingest), asked(this::enrich), asked(this::index)).stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<Stage> asked(Supplier<Stage> question) {
        return CompletableFuture.supplyAsync(question, threads);
    }

    private Stage ingest() {
        URI at = settings.ingest();
        return stage("ingest", at, () -> {
            @Nullable Long taken = count(at, "dateline.ingest.articles", "").orElse(null);
            return new Numbers(taken, accepted(at), null, null);
        });
    }

    /** What was accepted went on; the others were unchanged or rejected. */
    private @Nullable Long accepted(URI at) {
        return count(at, "dateline.ingest.articles", "?tag=outcome:accepted").orElse(null);
    }

    private Stage enrich() {
        URI at = settings.enrich();
        return stage("enrich", at, () -> {
            @Nullable Long answers = count(at, "dateline.enrich.answers", "").orElse(null);
            @Nullable
            Long dead =
                    count(at, "dateline.enrich.answers", "?tag=outcome:dead").orElse(null);
            return new Numbers(
                    count(at, "dateline.enrich.records.taken", "").orElse(null),
                    answers == null || dead == null ? null : Long.valueOf(answers - dead),
                    dead,
                    lag(at));
        });
    }

    private @Nullable Long lag(URI at) {
        long lag = 0;
        for (String topic : List.of("news.articles.ingested.v1", "news.backfill.ingested.v1")) {
            Optional<Long> one = value(at, "kafka.consumer.fetch.manager.records.lag", "?tag=topic:" + topic, "VALUE");
            if (one.isEmpty()) {
                return null;
            }
            lag += one.get();
        }
        return lag;
    }

    private Stage index() {
        URI at = settings.index();
        return stage(
                "index",
                at,
                () -> new Numbers(
                        count(at, "dateline.index.received", "").orElse(null),
                        count(at, "dateline.index.articles", "").orElse(null),
                        count(at, "dateline.index.dead", "").orElse(null),
                        waiting(at)));
    }

    /** Of the whole group; an index-service that has no such meter does not say. */
    private @Nullable Long waiting(URI at) {
        return get(at.resolve("/actuator/metrics/dateline.index.lag"))
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> json(answer.body()))
                .flatMap(body -> measured(body, "VALUE"))
                .orElse(null);
    }

    private record Numbers(
            @Nullable Long in,
            @Nullable Long out,
            @Nullable Long dead,
            @Nullable Long lag) {}

    private Stage stage(String name, URI at, Supplier<Numbers> figures) {
        Optional<HttpResponse<byte[]>> health = get(at.resolve("/actuator/health"));
        if (health.isEmpty()) {
            return new Stage(name, false, "does not answer at " + at, lastAnswers.get(name), null, null, null, null);
        }
        Instant now = clock.instant();
        lastAnswers.put(name, now);
        String trouble = health.get().statusCode() == 200
                ? null
                : "says that it is not well: " + reasons(health.get().body());
        Numbers numbers = figures.get();
        return new Stage(name, true, trouble, now, numbers.in(), numbers.out(), numbers.dead(), numbers.lag());
    }

    private static String reasons(byte[] body) {
        return json(body)
                .map(health -> {
                    StringBuilder reasons = new StringBuilder();
                    health.path("components").properties().stream()
                            .filter(component -> !component
                                    .getValue()
                                    .path("status")
                                    .asString("")
                                    .equals("UP"))
                            .forEach(component -> reasons.append(reasons.isEmpty() ? "" : "; ")
                                    .append(component.getKey())
                                    .append(' ')
                                    .append(component.getValue().path("details")));
                    return reasons.toString();
                })
                .orElse("without a reason");
    }

    /** A meter that has counted nothing yet is missing, which is 404. */
    private Optional<Long> count(URI at, String meter, String tag) {
        return value(at, meter, tag, "COUNT");
    }

    private Optional<Long> value(URI at, String meter, String tag, String statistic) {
        return get(at.resolve("/actuator/metrics/" + meter + tag)).flatMap(answer -> switch (answer.statusCode()) {
            case 200 -> json(answer.body()).flatMap(body -> measured(body, statistic));
            case 404 -> Optional.of(0L);
            default -> Optional.empty();
        });
    }

    private static Optional<Long> measured(JsonNode body, String statistic) {
        for (JsonNode measurement : body.path("measurements")) {
            if (measurement.path("statistic").asString("").equals(statistic)) {
                double value = measurement.path("value").asDouble(Double.NaN);
                // What a service does not know is no number, and not none.
                return Double.isFinite(value) ? Optional.of(Math.round(value)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<HttpResponse<byte[]>> get(URI address) {
        try {
            return Optional.of(
                    http.send(HttpRequest.newBuilder(address).timeout(ANSWER).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
