package dateline.query;

import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchSettings;
import dateline.index.batch.BatchWriter;
import dateline.index.batch.Step;
import dateline.index.batch.WriteWatch;
import dateline.index.document.Caps;
import dateline.index.document.DocumentMapping;
import dateline.index.elasticsearch.ElasticsearchStore;
import dateline.index.elasticsearch.IndexSettings;
import dateline.index.elasticsearch.Indices;
import dateline.message.EnrichedMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port, and index-service's own hand at the same Elasticsearch. */
final class RunningQuery implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final ElasticsearchConnection connection;
    private final URI elasticsearch;
    private final String address;

    private RunningQuery(ConfigurableApplicationContext application, URI elasticsearch) {
        this.application = application;
        this.elasticsearch = elasticsearch;
        this.address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        this.connection = ElasticsearchConnection.to(
                new ElasticsearchSettings(
                        List.of(elasticsearch), null, null, null, null, Duration.ofSeconds(5), Duration.ofSeconds(30)),
                null);
    }

    static RunningQuery on(URI elasticsearch, String... settings) {
        // index-service, which writes for the tests, has a file of settings of its own on the class path.
        String settingsFile =
                System.getProperty("dateline.home") + "/query-service/src/main/resources/application.yaml";
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.location=file:" + settingsFile,
                "--dateline.elasticsearch.uris=" + elasticsearch,
                "--server.port=0",
                // Nobody listens there.
                "--dateline.query.stages.ingest=http://127.0.0.1:9",
                "--dateline.query.stages.enrich=http://127.0.0.1:9",
                "--dateline.query.stages.index=http://127.0.0.1:9"));
        arguments.addAll(List.of(settings));
        return new RunningQuery(
                new SpringApplication(QueryApplication.class).run(arguments.toArray(String[]::new)), elasticsearch);
    }

    /** Makes the indices anew and writes these articles as index-service would. */
    RunningQuery holding(List<? extends EnrichedMessage> messages) throws Exception {
        for (String index : List.of("news-articles-v1", "news-entities-v1", "news-quotes-v1", "news-events-v1")) {
            elasticsearch("DELETE", "/" + index + "?ignore_unavailable=true");
        }
        new Indices(connection, new IndexSettings(1, 0), 1).ensure();
        write(messages);
        return this;
    }

    void write(List<? extends EnrichedMessage> messages) throws Exception {
        writeUnseen(messages);
        elasticsearch("POST", "/_refresh");
    }

    /** Without a refresh, as in service. */
    void writeUnseen(List<? extends EnrichedMessage> messages) throws Exception {
        DocumentMapping mapping = new DocumentMapping(new Caps(100, 100, 100, 100, 100), InstantSource.system());
        new BatchWriter(
                        new ElasticsearchStore(connection, 1),
                        mapping,
                        5 << 20,
                        attempt -> Thread.sleep(100),
                        new Quiet())
                .write(List.copyOf(messages));
    }

    private static final class Quiet implements WriteWatch {

        @Override
        public void held(String reason) {
            throw new AssertionError(reason);
        }

        @Override
        public void flowing() {}

        @Override
        public void retried(int documents) {}

        @Override
        public void took(Step step, long nanoseconds) {}
    }

    private void elasticsearch(String method, String path) throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(elasticsearch.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return json.readTree(get(path).body());
    }

    String address() {
        return address;
    }

    /** Every endpoint of the API as {@code get /v1/articles}; that a name may hold strokes a contract cannot say. */
    Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues().stream()
                                .filter(path -> path.startsWith("/v1/"))
                                .forEach(path -> endpoints.add(
                                        method.name().toLowerCase(Locale.ROOT) + " " + path.replace("{*", "{")))));
        return endpoints;
    }

    @Override
    public void close() throws IOException {
        connection.close();
        client.close();
        application.close();
    }
}
