package dateline.command.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests and answers as JSON. */
final class ElasticsearchHttp {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI address;
    private final Login login;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ElasticsearchHttp(URI address, Login login) {
        this(address, login, ANSWER);
    }

    /** @param patience how long an answer may take */
    ElasticsearchHttp(URI address, Login login, Duration patience) {
        this.address = address;
        this.login = login;
        this.patience = patience;
    }

    JsonNode get(String path) throws InterruptedException {
        return answer(request(path).GET());
    }

    JsonNode put(String path, Map<String, ?> body) throws InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    JsonNode delete(String path) throws InterruptedException {
        return answer(request(path).DELETE());
    }

    JsonNode delete(String path, Map<String, ?> body) throws InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Lines of JSON, each with its end. */
    JsonNode postLines(String path, byte[] lines) throws InterruptedException {
        return answer(
                request(path).header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofByteArray(lines)));
    }

    /** The answer; a missing index is an empty object. */
    JsonNode post(String path, Map<String, ?> body) throws InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** The same without a body. */
    JsonNode post(String path) throws InterruptedException {
        return answer(request(path).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.toString().replaceAll("/$", "") + path))
                .timeout(patience);
    }

    private JsonNode answer(HttpRequest.Builder request) throws InterruptedException {
        login.header().ifPresent(header -> request.header("Authorization", header));
        HttpResponse<byte[]> response = send(request.build());
        return switch (response.statusCode()) {
            case 200, 201 -> JSON.readTree(response.body());
            case 404 -> JSON.createObjectNode();
            case 401, 403 ->
                throw new SearchUnavailable("Elasticsearch at " + address + " does not let " + login
                        + " in: set elasticsearch.username and elasticsearch.password, or elasticsearch.api-key");
            default ->
                throw new SearchUnavailable("Elasticsearch at " + address + " answers " + response.statusCode() + ": "
                        + reason(response.body()));
        };
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new SearchUnavailable("Elasticsearch does not answer at " + address
                    + ": start the stack with ./dateline up, or say where it is with --elasticsearch");
        }
    }

    private static String reason(byte[] body) {
        try {
            JsonNode error = JSON.readTree(body).path("error");
            return error.path("reason").asString(error.path("type").asString("no reason given"));
        } catch (tools.jackson.core.JacksonException _) {
            return "no reason given";
        }
    }
}
