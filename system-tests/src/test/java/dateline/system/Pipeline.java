package dateline.system;

import dateline.stack.JvmSpec;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.KafkaServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One of each service between a broker and a node, and more of them when a test wants more. Its end is the services' end. */
final class Pipeline implements AutoCloseable {

    private static final List<String> EVERY_SERVICE = List.of(
            // The shortest that a broker takes: a member that was killed or frozen is missed after this time.
            "--spring.kafka.consumer.properties.session.timeout.ms=6000",
            "--spring.kafka.consumer.properties.heartbeat.interval.ms=1500",
            "--dateline.index.longest-backoff=2s",
            "--dateline.ingest.answer-timeout=10s");

    private final LocalStack stack = new LocalStack(Checkout.home());
    private final KafkaServer kafka;
    private final URI elasticsearch;
    private final Path folder;
    private final List<RunningService> services = new ArrayList<>();
    private final RunningService ingest;
    private final RunningService enrich;
    private final RunningService index;

    /** Returns when all are healthy. */
    Pipeline(KafkaServer kafka, ElasticsearchServer elasticsearch) throws IOException, InterruptedException {
        this.kafka = kafka;
        this.elasticsearch = elasticsearch.uri();
        this.folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "pipelines").toAbsolutePath()), "pipeline-");
        this.ingest = launch(
                Part.INGEST,
                List.of("--dateline.ingest.data=" + folder.resolve("receipts"), "--dateline.retention.every=1s"));
        this.enrich = another(Part.ENRICH);
        this.index = anotherIndexTo(this.elasticsearch);
        awaitHealthy();
    }

    private void awaitHealthy() throws InterruptedException {
        try {
            for (RunningService service : services) {
                service.awaitHealthy();
            }
        } catch (InterruptedException | AssertionError e) {
            close();
            throw e;
        }
    }

    RunningService ingest() {
        return ingest;
    }

    RunningService enrich() {
        return enrich;
    }

    RunningService index() {
        return index;
    }

    Ingest sender() {
        return new Ingest(ingest.address());
    }

    Search search() {
        return new Search(elasticsearch);
    }

    KafkaSide kafka() {
        return new KafkaSide(kafka.bootstrapServers());
    }

    URI elasticsearch() {
        return elasticsearch;
    }

    /** One more, which is not ready yet when this returns. */
    RunningService another(Part part) {
        return switch (part) {
            case INGEST, ENRICH -> launch(part, List.of());
            case INDEX -> anotherIndexTo(elasticsearch);
            case QUERY -> launch(part, List.of("--dateline.elasticsearch.uris=" + elasticsearch));
        };
    }

    /** One more index-service, which takes this address for Elasticsearch's. */
    RunningService anotherIndexTo(URI address) {
        return launch(Part.INDEX, List.of("--dateline.elasticsearch.uris=" + address));
    }

    private RunningService launch(Part part, List<String> arguments) {
        int port = Ports.free();
        String name = part.name().toLowerCase(Locale.ROOT) + "-" + services.size();
        JvmSpec spec = JvmSpec.ofJar(name, part.jar(stack.home()), folder.resolve(name + ".log"))
                .withOptions(part.options())
                .withArguments(List.of(
                        "--server.port=" + port, "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers()))
                .withArguments(EVERY_SERVICE)
                .withArguments(arguments);
        RunningService service = RunningService.launch(stack, spec, port);
        services.add(service);
        return service;
    }

    @Override
    public void close() {
        services.forEach(RunningService::close);
    }
}
