package dateline.benchmark;

import dateline.stack.ElasticsearchSettings;
import dateline.stack.JvmSpec;
import dateline.stack.KafkaSettings;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
import dateline.stack.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A broker, a node and services of this run's own, in a new folder. Its end is theirs; their data is deleted then and their logs
 * stay.
 */
final class Stack implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final LocalStack local;
    private final Path folder;
    private final ServerProcess kafka;
    private final @Nullable ServerProcess elasticsearch;
    private final List<RunningService> services = new ArrayList<>();

    private Stack(LocalStack local, Path folder, ServerProcess kafka, @Nullable ServerProcess elasticsearch) {
        this.local = local;
        this.folder = folder;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
    }

    /** Starts the broker and the node, with the heaps that the command {@code dateline up} gives them. */
    static Stack start(Path home) throws IOException, InterruptedException {
        Path folder = newFolder(home);
        var local = new LocalStack(home);
        var kafka = startKafka(local, folder);
        List<Integer> ports = Ports.free(2);
        var elasticsearch = local.startElasticsearch(
                ElasticsearchSettings.in(data(folder, "elasticsearch"), ports.getFirst(), ports.getLast())
                        .withLog(folder.resolve("elasticsearch.log"))
                        .withHeap("1g"));
        var stack = new Stack(local, folder, kafka, elasticsearch);
        kafka.awaitReady(START);
        elasticsearch.awaitReady(START);
        return stack;
    }

    /** Starts the broker alone, which is all that ingest-service needs. */
    static Stack startWithoutElasticsearch(Path home) throws IOException, InterruptedException {
        Path folder = newFolder(home);
        var local = new LocalStack(home);
        var stack = new Stack(local, folder, startKafka(local, folder), null);
        stack.kafka.awaitReady(START);
        return stack;
    }

    private static Path newFolder(Path home) throws IOException {
        Path runs = Files.createDirectories(home.resolve("benchmarks/target/runs"));
        return Files.createTempDirectory(runs, "run-");
    }

    private static ServerProcess startKafka(LocalStack local, Path folder) {
        List<Integer> ports = Ports.free(2);
        return local.startKafka(KafkaSettings.in(data(folder, "kafka"), ports.getFirst(), ports.getLast())
                .withLog(folder.resolve("kafka.log")));
    }

    private static Path data(Path folder, String name) {
        return folder.resolve("data").resolve(name);
    }

    String kafka() {
        return kafka.address();
    }

    URI elasticsearch() {
        return URI.create(
                Objects.requireNonNull(elasticsearch, "started without").address());
    }

    /** Starts a service and waits until it is healthy. */
    RunningService start(Service service, String... settings) throws IOException, InterruptedException {
        int port = Ports.free();
        JvmSpec spec = JvmSpec.ofJar(
                        service.title(), service.jar(local.home()), folder.resolve(service.title() + ".log"))
                .withOptions(service.options())
                .withArguments(List.of(
                        "--server.port=" + port,
                        "--spring.kafka.bootstrap-servers=" + kafka(),
                        "--dateline.ingest.data=" + data(folder, "receipts")))
                .withArguments(
                        elasticsearch == null ? List.of() : List.of("--dateline.elasticsearch.uris=" + elasticsearch()))
                .withArguments(List.of(settings));
        var running = new RunningService(local.startJvm(spec), URI.create("http://127.0.0.1:" + port));
        services.add(running);
        running.awaitHealthy();
        return running;
    }

    /** The operating system's number of the broker. */
    long kafkaProcess() {
        return kafka.pid();
    }

    /** The operating system's number of the node. */
    long elasticsearchProcess() {
        return Objects.requireNonNull(elasticsearch, "started without").pid();
    }

    /** The processes by name. */
    Map<String, Long> processes() {
        Map<String, Long> pids = new LinkedHashMap<>();
        pids.put(kafka.name(), kafka.pid());
        if (elasticsearch != null) {
            pids.put(elasticsearch.name(), elasticsearch.pid());
        }
        services.forEach(
                service -> pids.put(service.process().name(), service.process().pid()));
        return pids;
    }

    @Override
    public void close() throws IOException {
        services.forEach(RunningService::close);
        if (elasticsearch != null) {
            elasticsearch.kill();
        }
        kafka.kill();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
