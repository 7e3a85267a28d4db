package dateline.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port, as a test talks to it. */
final class RunningIngest implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String address;

    private RunningIngest(ConfigurableApplicationContext application) {
        this.application = application;
        this.address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Starts, and waits until it is ready. */
    static RunningIngest on(String kafka, Path data, String... settings) throws Exception {
        RunningIngest running = starting(kafka, data, settings);
        await("readiness", () -> running.status("GET", "/actuator/health/readiness", "") == 200);
        return running;
    }

    static RunningIngest starting(String kafka, Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.kafka.bootstrap-servers=" + kafka, "--dateline.ingest.data=" + data, "--server.port=0"));
        arguments.addAll(List.of(settings));
        SpringApplication application = new SpringApplication(IngestApplication.class);
        application.setDefaultProperties(Map.of("dateline.ingest.answer-timeout", "10s"));
        return new RunningIngest(application.run(arguments.toArray(String[]::new)));
    }

    static void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(100);
        }
    }

    int status(String method, String path, String body) {
        try {
            return send(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8))
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send("POST", path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> send(String method, String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(5))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Content-Type", type);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    /** Every endpoint of the service itself as {@code post /v1/articles}. */
    Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues()
                                .forEach(path -> endpoints.add(method.name().toLowerCase(Locale.ROOT) + " " + path))));
        return endpoints;
    }

    int port() {
        return URI.create(address).getPort();
    }

    @Override
    public void close() {
        client.close();
        application.close();
    }
}
