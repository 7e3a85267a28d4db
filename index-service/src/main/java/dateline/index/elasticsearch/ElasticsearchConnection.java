package dateline.index.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import dateline.index.batch.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Requests to Elasticsearch and its answers, whatever their status. Thread-safe. */
public final class ElasticsearchConnection implements AutoCloseable {

    /** Status and JSON body of an answer; the body is missing where there is none, or where it is no JSON. */
    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status < 300;
        }

        /** Whether this error is the answer, by Elasticsearch's name for it. */
        boolean is(String type) {
            return body.path("error").path("type").asString("").equals(type);
        }

        /** What went wrong, for people. */
        String reason() {
            JsonNode error = body.path("error");
            String detail = error.path("reason").asString(error.asString(""));
            return "Elasticsearch answers " + status + (detail.isEmpty() ? "" : ": " + detail);
        }
    }

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

    Answer get(String path) throws StoreUnavailable {
        return send(new Request("GET", path));
    }

    Answer put(String path, JsonNode body) throws StoreUnavailable {
        Request request = new Request("PUT", path);
        request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
        return send(request);
    }

    Answer post(String path, Map<String, String> parameters, HttpEntity body) throws StoreUnavailable {
        Request request = new Request("POST", path);
        request.addParameters(parameters);
        request.setEntity(body);
        return send(request);
    }

    /**
     * Sends a request.
     *
     * @throws StoreUnavailable if there is no answer
     * @throws ConnectionDead if there will never be one again
     */
    private Answer send(Request request) throws StoreUnavailable {
        try {
            return answer(client.performRequest(request));
        } catch (ResponseException e) {
            return answer(e.getResponse());
        } catch (IOException | RuntimeException e) {
            if (!client.isRunning()) {
                throw new ConnectionDead(e);
            }
            throw new StoreUnavailable("Elasticsearch does not answer: " + e, e);
        }
    }

    private Answer answer(Response response) throws StoreUnavailable {
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
            throw new StoreUnavailable("Elasticsearch broke off its answer: " + e, e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
