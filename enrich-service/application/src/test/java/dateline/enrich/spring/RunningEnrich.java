package dateline.enrich.spring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port, ready to work. */
final class RunningEnrich implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext application;
    private final String bootstrapServers;

    private RunningEnrich(ConfigurableApplicationContext application, String bootstrapServers) {
        this.application = application;
        this.bootstrapServers = bootstrapServers;
    }

    static RunningEnrich on(String bootstrapServers) throws IOException, InterruptedException {
        var running = new RunningEnrich(
                new SpringApplicationBuilder(EnrichApplication.class)
                        .run("--spring.kafka.bootstrap-servers=" + bootstrapServers, "--server.port=0"),
                bootstrapServers);
        running.awaitHealth();
        return running;
    }

    /** Both ends of it. */
    Lines lines() {
        return new Lines(bootstrapServers);
    }

    private void awaitHealth() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> last = health();
        while (last.statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new AssertionError(last.body());
            }
            Thread.sleep(250);
            last = health();
        }
    }

    private HttpResponse<String> health() throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Stops in order: what is in work is finished and committed. */
    @Override
    public void close() {
        application.close();
    }
}
