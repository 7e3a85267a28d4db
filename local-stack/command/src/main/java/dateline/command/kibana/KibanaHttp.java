package dateline.command.kibana;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.command.elasticsearch.Login;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to one space of a Kibana. Every method may throw {@link KibanaUnavailable}. */
public final class KibanaHttp {

    /** What editors may read: the aliases alone, behind which emptied stubs are filtered out. */
    private static final List<String> ALIASES =
            List.of("news-articles", "news-entities", "news-quotes", "news-events", "news-dead-letters");

    private static final String DEFAULT_SPACE = "default";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final String address;
    private final String space;
    private final Login login;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * A space of the Kibana at that address, which may have a path.
     *
     * @param space null for the default one
     */
    public KibanaHttp(URI address, @Nullable String space, Login login) {
        this.address = address.toString().replaceAll("/+$", "");
        this.space = space == null ? DEFAULT_SPACE : space;
        this.login = login;
    }

    public String space() {
        return space;
    }

    /** Where a person finds the dashboard. */
    public String dashboard(String id) {
        return address + inSpace("/app/dashboards#/view/" + id);
    }

    /**
     * Loads saved objects in place of those with the same ids.
     *
     * @param ndjson one object a line
     */
    public ImportSum importObjects(byte[] ndjson) throws InterruptedException {
        int sent = Math.toIntExact(new String(ndjson, UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .count());
        String boundary = "dateline-" + UUID.randomUUID();
        HttpRequest.Builder request = request(inSpace("/api/saved_objects/_import?overwrite=true"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(ndjson, boundary)));
        HttpResponse<byte[]> response = send(request);
        if (response.statusCode() != 200) {
            throw refused(response, "load saved objects");
        }
        JsonNode answer = json(response);
        if (!answer.has("success")) {
            throw noKibana();
        }
        return ImportSum.of(answer, sent);
    }

    /**
     * Makes everybody's browser write the dates of this space in UTC. Dateline's calendar dates are stored as UTC: a browser
     * west of Greenwich would show the day before.
     */
    public void showDatesInUtc() throws InterruptedException {
        HttpResponse<byte[]> response = send(request(inSpace("/api/kibana/settings"))
                // Kibana 9 lets only callers that name themselves to what it does not count as its public API.
                .header("x-elastic-internal-origin", "dateline")
                .header("Content-Type", "application/json")
                .POST(json(Map.of("changes", Map.of("dateFormat:tz", "UTC")))));
        if (response.statusCode() != 200) {
            throw refused(response, "change the settings of the space");
        }
    }

    /**
     * Makes the role, or sets it anew: it reads the five aliases, and everything in this space, and writes nothing.
     *
     * @return false where Kibana runs without security and knows no roles
     */
    public boolean putReadingRole(String name) throws InterruptedException {
        Map<String, Object> role = Map.of(
                "description",
                "Reads Dateline's articles and findings",
                "elasticsearch",
                Map.of(
                        "cluster",
                        List.of(),
                        "indices",
                        List.of(Map.of("names", ALIASES, "privileges", List.of("read", "view_index_metadata")))),
                "kibana",
                List.of(Map.of("base", List.of("read"), "feature", Map.of(), "spaces", List.of(space))));
        HttpResponse<byte[]> response = send(request("/api/security/role/" + encoded(name))
                .header("Content-Type", "application/json")
                .PUT(json(role)));
        return switch (response.statusCode()) {
            case 200, 204 -> true;
            case 404 -> false;
            default -> throw refused(response, "make the role " + name);
        };
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    /** Kibana takes objects as a form does that uploads a file; the name has to end so. */
    private static byte[] multipart(byte[] ndjson, String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"dateline.ndjson\"\r\n"
                        + "Content-Type: application/x-ndjson\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(ndjson);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private String inSpace(String path) {
        return space.equals(DEFAULT_SPACE) ? path : "/s/" + encoded(space) + path;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER)
                .header("kbn-xsrf", "true");
        login.header().ifPresent(header -> request.header("Authorization", header));
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new KibanaUnavailable(
                    "Kibana does not answer at " + address + ": say where it is with --url, and whether it is https");
        }
    }

    private KibanaUnavailable refused(HttpResponse<byte[]> response, String doing) {
        return new Refusal(address, space, login).of(response, doing);
    }

    private JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw noKibana();
        }
    }

    private KibanaUnavailable noKibana() {
        return new KibanaUnavailable("what answers at " + address + " is no Kibana: look at --url");
    }
}
