package dateline.command.stack;

import dateline.command.stack.IndexVersions.IndexPart;
import dateline.stack.ElasticsearchSettings;
import dateline.stack.JvmSpec;
import dateline.stack.KafkaSettings;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the stack is made of, and how each part is started. */
final class Parts {

    private static final String HOST = "127.0.0.1";

    private final StackSettings settings;
    private final DataFolder folder;
    private final LocalStack stack;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Parts(StackSettings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.data());
        this.stack = new LocalStack(settings.home());
    }

    String kafkaAddress() {
        return HOST + ":" + settings.ports().kafka();
    }

    private String elasticsearchAddress() {
        return url(settings.ports().elasticsearch());
    }

    /** Kafka and Elasticsearch, which know nothing of each other. */
    List<PartPlan> servers() {
        StackPorts ports = settings.ports();
        var kafka = KafkaSettings.in(folder.kafka(), ports.kafka(), ports.kafkaController())
                .withLog(folder.log("kafka"))
                .withHeap(settings.heaps().kafka());
        var elasticsearch = ElasticsearchSettings.in(
                        folder.elasticsearch(), ports.elasticsearch(), ports.elasticsearchTransport())
                .withLog(folder.log("elasticsearch"))
                .withHeap(settings.heaps().elasticsearch());
        return List.of(
                new PartPlan("kafka", kafkaAddress(), ports.kafka(), () -> new Server(stack.startKafka(kafka))),
                new PartPlan(
                        "elasticsearch",
                        elasticsearchAddress(),
                        ports.elasticsearch(),
                        () -> new Server(stack.startElasticsearch(elasticsearch))));
    }

    /** The services but index, which need the servers but not each other. */
    List<PartPlan> services() {
        StackPorts ports = settings.ports();
        StackHeaps heaps = settings.heaps();
        return List.of(
                service(
                        "ingest",
                        "ingest-service",
                        ports.ingest(),
                        heaps.ingest(),
                        List.of(kafka(), "--dateline.ingest.data=" + folder.receipts())),
                service("enrich", "enrich-service/application", ports.enrich(), heaps.enrich(), List.of(kafka())),
                service(
                        "query",
                        "query-service",
                        ports.query(),
                        heaps.query(),
                        List.of(
                                elasticsearch(),
                                "--dateline.query.stages.ingest=" + url(ports.ingest()),
                                "--dateline.query.stages.enrich=" + url(ports.enrich()),
                                "--dateline.query.stages.index=" + url(ports.index()))));
    }

    /** A service as well; only the usual one has a port that is told. */
    PartPlan index(IndexPart part) {
        return service(
                part.name(),
                "index-service",
                part.isUsual() ? settings.ports().index() : Ports.free(),
                settings.heaps().index(),
                List.of(kafka(), elasticsearch(), "--dateline.index.version=" + part.version()));
    }

    private String kafka() {
        return "--spring.kafka.bootstrap-servers=" + kafkaAddress();
    }

    private String elasticsearch() {
        return "--dateline.elasticsearch.uris=" + elasticsearchAddress();
    }

    private PartPlan service(String name, String module, int port, String heap, List<String> arguments) {
        return new PartPlan(name, url(port), port, () -> {
            JvmSpec spec = JvmSpec.ofJar(name, jar(module), folder.log(name))
                    .withHeap(heap)
                    .withOptions(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"))
                    .withArguments(List.of("--server.address=" + HOST, "--server.port=" + port))
                    .withArguments(arguments);
            return new Service(stack.startJvm(spec), URI.create(url(port) + "/actuator/health"), http);
        });
    }

    private Path jar(String module) {
        Path target = settings.home().resolve(module).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("there is no " + target
                            + "/*-app.jar. Run ./dateline up, or mvn package, in the checkout first"));
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be read", e);
        }
    }

    private static String url(int port) {
        return "http://" + HOST + ":" + port;
    }
}
