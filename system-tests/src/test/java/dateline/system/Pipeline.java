package dateline.system;

import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.KafkaServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of each service between a broker and a node, and more of them when a test wants more. Its end is the services' end. */
final class Pipeline implements AutoCloseable {

    private static final List<String> EVERY_SERVICE = List.of(
            // The shortest that a broker takes: a member that was killed or frozen is missed after this time.
            "--spring.kafka.consumer.properties.session.timeout.ms=6000",
            "--spring.kafka.consumer.properties.heartbeat.interval.ms=1500",
            "--dateline.index.longest-backoff=2s",
            "--dateline.ingest.answer-timeout=10s");

    private final KafkaServer kafka;
    private final URI elasticsearch;
    private final Launcher launcher;
    private final List<RunningService> services = new ArrayList<>();
    private final RunningService ingest;
    private final RunningService enrich;
    private final RunningService index;

    /** Returns when all are healthy. */
    Pipeline(KafkaServer kafka, ElasticsearchServer elasticsearch) throws IOException, InterruptedException {
        this.kafka = kafka;
        this.elasticsearch = elasticsearch.uri();
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "pipelines").toAbsolutePath()), "pipeline-");
        this.launcher = new Launcher(kafka.bootstrapServers(), folder);
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

    /** The command, for these servers. */
    Command command(Path output) {
        return new Command(
                List.of(
                        "--kafka", kafka.bootstrapServers(),
                        "--elasticsearch", elasticsearch.toString(),
                        "--ingest", ingest.address().toString()),
                output);
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
        String name = part.name().toLowerCase(Locale.ROOT) + "-" + services.size();
        RunningService service = launcher.start(
                part,
                name,
                Stream.concat(EVERY_SERVICE.stream(), arguments.stream()).toList());
        services.add(service);
        return service;
    }

    @Override
    public void close() {
        services.forEach(RunningService::close);
    }
}
