package dateline.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Requests to Elasticsearch and its answers, whatever their status. Thread-safe. */
public final class ElasticsearchConnection implements AutoCloseable {

    private static final int FIRST_ERROR = 300;

    /** Status and JSON body of an answer; the body is missing where there is none, or where it is no JSON. */
    public record Answer(int status, JsonNode body) {

        public boolean ok() {
            return status < FIRST_ERROR;
        }

        /** Whether this error is the answer, by Elasticsearch's name for it. */
        public boolean is(String type) {
            return body.path("error").path("type").asString("").equals(type);
        }

        /** What went wrong, for people: as a whole, and at the bottom of it. */
        public String reason() {
            JsonNode error = body.path("error");
            String detail = error.path("reason").asString(error.asString(""));
            String cause = cause(error);
            return "Elasticsearch answers " + status + (detail.isEmpty() ? "" : ": " + detail)
                    + (detail.contains(cause) ? "" : ": " + cause);
        }

        private static String cause(JsonNode error) {
            JsonNode last = error;
            while (last.path("caused_by").isObject()) {
                last = last.path("caused_by");
            }
            return last.path("reason").asString("");
        }
    }

    /** What was read of an answer that went well, or the answer where it did not. */
    public sealed interface Reply<T> {
        record Read<T>(T value) implements Reply<T> {}

        record Failed<T>(Answer answer) implements Reply<T> {}
    }

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", UTF_8);

    private final Rest5Client client;
    private final JsonMapper json = JsonMapper.builder().build();

    private ElasticsearchConnection(Rest5Client client) {
        this.client = client;
    }

    /**
     * A connection that is made when it is first needed.
     *
     * @param ssl null for the JVM's own trust
     */
    public static ElasticsearchConnection to(ElasticsearchSettings settings, @Nullable SSLContext ssl) {
        Rest5ClientBuilder builder = Rest5Client.builder(settings.uris())
                .setDefaultHeaders(headers(settings).toArray(Header[]::new))
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(
                        Timeout.ofMilliseconds(settings.connectTimeout().toMillis())))
                // Without this a request would wait for ever.
                .setRequestConfigCallback(request -> request.setResponseTimeout(
                        Timeout.ofMilliseconds(settings.responseTimeout().toMillis())));
        if (ssl != null) {
            builder.setSSLContext(ssl);
        }
        return new ElasticsearchConnection(builder.build());
    }

    private static List<Header> headers(ElasticsearchSettings settings) {
        List<Header> headers = new ArrayList<>();
        if (settings.username() != null) {
            byte[] user = (settings.username() + ":" + settings.password()).getBytes(UTF_8);
            headers.add(new BasicHeader(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(user)));
        }
        if (settings.apiKey() != null) {
            headers.add(new BasicHeader("Authorization", "ApiKey " + settings.apiKey()));
        }
        return headers;
    }

    public Answer get(String path) throws ElasticsearchUnavailable {
        return send(new Request("GET", path));
    }

    public Answer put(String path, JsonNode body) throws ElasticsearchUnavailable {
        Request request = new Request("PUT", path);
        request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
        return send(request);
    }

    public Answer post(String path, Map<String, String> parameters, HttpEntity body) throws ElasticsearchUnavailable {
        Request request = new Request("POST", path);
        request.addParameters(parameters);
        request.setEntity(body);
        return send(request);
    }

    /**
     * The same for an answer that is too large to be had as a tree.
     *
     * @param reading of the body of an answer that went well, from before its first token
     */
    public <T> Reply<T> post(
            String path, Map<String, String> parameters, HttpEntity body, Function<JsonParser, T> reading)
            throws ElasticsearchUnavailable {
        Request request = new Request("POST", path);
        request.addParameters(parameters);
        request.setEntity(body);
        Response response = response(request);
        if (response.getStatusCode() >= FIRST_ERROR) {
            return new Reply.Failed<>(answer(response));
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            throw new ElasticsearchUnavailable("Elasticsearch answers " + response.getStatusCode() + " without a word");
        }
        try (JsonParser parser = json.createParser(entity.getContent())) {
            return new Reply.Read<>(reading.apply(parser));
        } catch (IOException | JacksonException e) {
            throw new ElasticsearchUnavailable("Elasticsearch broke off its answer: " + e, e);
        }
    }

    /** Asks for something to be done that takes no words. */
    public Answer post(String path) throws ElasticsearchUnavailable {
        return send(new Request("POST", path));
    }

    /** Sends an object that is written as JSON. */
    public Answer post(String path, Map<String, String> parameters, Object body) throws ElasticsearchUnavailable {
        return post(path, parameters, new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
    }

    /** Sends objects as lines of JSON, as {@code _msearch} reads them. */
    public Answer postLines(String path, List<?> lines) throws ElasticsearchUnavailable {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Object line : lines) {
            body.writeBytes(json.writeValueAsBytes(line));
            body.write('\n');
        }
        return post(path, Map.of(), new ByteArrayEntity(body.toByteArray(), NDJSON));
    }

    /**
     * Sends a request.
     *
     * @throws ElasticsearchUnavailable if there is no answer
     * @throws ConnectionDead if there will never be one again
     */
    private Answer send(Request request) throws ElasticsearchUnavailable {
        return answer(response(request));
    }

    private Response response(Request request) throws ElasticsearchUnavailable {
        try {
            return client.performRequest(request);
        } catch (ResponseException e) {
            return e.getResponse();
        } catch (IOException | RuntimeException e) {
            if (!client.isRunning()) {
                throw new ConnectionDead(e);
            }
            throw new ElasticsearchUnavailable("Elasticsearch does not answer: " + e, e);
        }
    }

    private Answer answer(Response response) throws ElasticsearchUnavailable {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getStatusCode(), MissingNode.getInstance());
        }
        try (InputStream content = entity.getContent()) {
            return new Answer(response.getStatusCode(), json.readTree(content));
        } catch (JacksonException e) {
            // A proxy in between answers in HTML.
            return new Answer(response.getStatusCode(), MissingNode.getInstance());
        } catch (IOException e) {
            throw new ElasticsearchUnavailable("Elasticsearch broke off its answer: " + e, e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
