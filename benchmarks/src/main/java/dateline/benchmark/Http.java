package dateline.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to one server of this machine. */
final class Http {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Http(URI address) {
        this.address = address;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, JSON, BodyPublishers.noBody());
    }

    JsonNode post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send("POST", path, type, BodyPublishers.ofByteArray(body));
    }

    JsonNode send(String method, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .method(method, body)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    method + " " + path + " was answered by " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
