package dateline.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands articles to ingest-service. Every method may throw {@link IngestUnavailable}. */
public final class IngestHttp {

    private static final String BATCH = "/v1/articles:batch";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER = Duration.ofMinutes(2);

    /** Bytes of a file that are taken in a second, at worst. */
    private static final long SLOWEST = 256 * 1024;

    /** How ingest says that what was sent is no good, whoever sends it again. */
    private static final Set<Integer> REFUSED = Set.of(400, 413, 415, 422);

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
        return good(post("/v1/articles", "application/json", BodyPublishers.ofByteArray(json), ANSWER))
                .path("id")
                .asString("");
    }

    /**
     * Sends articles, one a line, and waits until all of them lie on Kafka.
     */
    public ChunkAnswer takeAll(byte[] lines, SendQuery query) throws InterruptedException {
        return answer(
                good(post(BATCH + query.text(), "application/x-ndjson", BodyPublishers.ofByteArray(lines), ANSWER)));
    }

    /** What is sent of a file; opened once for each try. */
    public interface FileBytes {
        /** From the start. */
        InputStream open() throws IOException;
    }

    /**
     * Sends a file as it is, and waits until all articles in it lie on Kafka. A file that ingest refuses is one rejection, beside
     * what it has taken of it before.
     *
     * @param size in bytes, about
     * @param name of the file, which tells its format and identifies an article that has no other identity
     */
    public ChunkAnswer takeFile(FileBytes file, long size, String name, SendQuery query) throws InterruptedException {
        String path = BATCH + query.text(name);
        Duration patience = ANSWER.plusSeconds(size / SLOWEST);
        HttpResponse<byte[]> response =
                post(path, "application/octet-stream", BodyPublishers.ofInputStream(() -> opened(file)), patience);
        if (!REFUSED.contains(response.statusCode())) {
            return answer(good(response));
        }
        JsonNode problem = json(response.body());
        ChunkAnswer before = answer(problem.path("sum"));
        List<ChunkAnswer.LineRejection> rejections = new ArrayList<>(before.rejections());
        String detail = problem.path("detail").asString("");
        rejections.add(new ChunkAnswer.LineRejection(
                before.read() + 1, detail.isEmpty() ? "refused with " + response.statusCode() : detail));
        return new ChunkAnswer(
                before.accepted(),
                before.unchanged(),
                before.superseded(),
                before.barred(),
                before.held(),
                before.rejected() + 1,
                rejections);
    }

    /**
     * Asks what would be taken of an input, which is sent as it is. Nothing is published.
     *
     * @param name of the file, which tells its format
     * @return one entry an article, as the contract of ingest describes it
     */
    public Iterable<JsonNode> preview(byte[] bytes, String name, SendQuery query) throws InterruptedException {
        HttpResponse<byte[]> response = post(
                "/v1/articles:preview" + query.text(name),
                "application/octet-stream",
                BodyPublishers.ofByteArray(bytes),
                ANSWER);
        return good(response).path("articles");
    }

    private static InputStream opened(FileBytes file) {
        try {
            return file.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChunkAnswer answer(JsonNode sum) {
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
                sum.path("held").asLong(0),
                sum.path("rejected").asLong(0),
                rejections);
    }

    private HttpResponse<byte[]> post(String path, String type, BodyPublisher body, Duration patience)
            throws InterruptedException {
        return send(request(path)
                .timeout(patience)
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    /** Any request with JSON for an answer; missing where there is none. */
    public JsonNode request(String method, String path, String type, byte[] body) throws InterruptedException {
        HttpRequest request = request(path)
                .timeout(ANSWER)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        byte[] answer = bytes(send(request));
        return answer.length == 0 ? JSON.missingNode() : json(answer);
    }

    /** What is to be read there, as it is. */
    public byte[] bytes(String path, String accept) throws InterruptedException {
        return bytes(send(request(path).timeout(ANSWER).header("Accept", accept).build()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address.toString().replaceAll("/$", "") + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode good(HttpResponse<byte[]> response) {
        return json(bytes(response));
    }

    private byte[] bytes(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return response.body();
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
        String detail = json(body).path("detail").asString("");
        return detail.isEmpty() ? "" : ": " + detail;
    }

    /** An object without fields where it is none. */
    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return JSON.createObjectNode();
        }
    }
}
