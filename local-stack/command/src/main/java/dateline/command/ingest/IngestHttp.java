package dateline.command.ingest;

import dateline.topic.Lane;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands articles to ingest-service. Every method may throw {@link IngestUnavailable}. */
public final class IngestHttp {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final URI address;
    private final @Nullable String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * The service at that address.
     *
     * @param token null where none is asked for
     */
    public IngestHttp(URI address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * Sends one article on the live lane.
     *
     * @return its id
     */
    public String take(byte[] json) throws InterruptedException {
        return post("/v1/articles", "application/json", json).path("id").asString("");
    }

    /**
     * Sends articles, one a line, and waits until all of them lie on Kafka.
     *
     * @param source for articles that do not name theirs; null for none
     */
    public ChunkAnswer takeAll(byte[] lines, Lane lane, @Nullable String source) throws InterruptedException {
        String query = "?lane=" + lane.name().toLowerCase(Locale.ROOT)
                + (source == null ? "" : "&source=" + URLEncoder.encode(source, StandardCharsets.UTF_8));
        JsonNode sum = post("/v1/articles:batch" + query, "application/x-ndjson", lines);
        List<ChunkAnswer.LineRejection> rejections = new ArrayList<>();
        for (JsonNode rejection : sum.path("rejections")) {
            rejections.add(new ChunkAnswer.LineRejection(
                    rejection.path("line").asLong(0), rejection.path("reason").asString("")));
        }
        return new ChunkAnswer(
                sum.path("accepted").asLong(0),
                sum.path("unchanged").asLong(0),
                sum.path("superseded").asLong(0),
                sum.path("barred").asLong(0),
                sum.path("rejected").asLong(0),
                rejections);
    }

    private JsonNode post(String path, String type, byte[] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.toString().replaceAll("/$", "") + path))
                .timeout(ANSWER)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> response = send(request.build());
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return JSON.readTree(response.body());
        }
        throw new IngestUnavailable(
                "ingest at " + address + " answers " + status + detail(response.body()) + advice(status),
                status == 429 || status >= 500);
    }

    private static String advice(int status) {
        return status == 401 || status == 403 ? ". Set the token with DATELINE_INGEST_TOKEN or ingest.token" : "";
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IngestUnavailable(
                    "ingest does not answer at " + address
                            + ": start the stack with ./dateline up, or say where it is with --ingest",
                    true);
        }
    }

    private static String detail(byte[] body) {
        try {
            String detail = JSON.readTree(body).path("detail").asString("");
            return detail.isEmpty() ? "" : ": " + detail;
        } catch (JacksonException _) {
            return "";
        }
    }
}
