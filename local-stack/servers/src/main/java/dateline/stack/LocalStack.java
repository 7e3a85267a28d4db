package dateline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts JVMs from what the build left in a checkout. None outlives this process.
 *
 * @param home root of the checkout
 */
public record LocalStack(Path home) {

    private static final String HOST = "127.0.0.1";

    /**
     * Those of Elasticsearch's own start script that matter here. The vector library is native and not published as an
     * artifact.
     */
    private static final List<String> NODE_OPTIONS = List.of(
            "-XX:+UseG1GC",
            "-Xss1m",
            "-XX:-OmitStackTraceInFastThrow",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.locale.providers=CLDR",
            "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-Dio.netty.noUnsafe=true",
            "-Dio.netty.noKeySetOptimization=true",
            "-Dio.netty.recycler.maxCapacityPerThread=0",
            "-Dlog4j.shutdownHookEnabled=false",
            "-Dlog4j2.disable.jmx=true",
            "-Dlog4j2.formatMsgNoLookups=true");

    /** Makes the path absolute, so that it holds whatever folder a child works in. */
    public LocalStack {
        home = home.toAbsolutePath().normalize();
    }

    /**
     * Starts the broker, and returns before it is ready.
     *
     * @throws StackException if a port is taken, the folder is locked, or the broker was not built
     */
    public ServerProcess startKafka(KafkaSettings settings) {
        Path library = built("kafka-broker/target/lib");
        Ports.requireFree("Kafka", settings.port(), "--kafka-port");
        Ports.requireFree("Kafka's controller", settings.controllerPort(), "--kafka-controller-port");
        var spec = JvmSpec.ofMain("Kafka", List.of(library + "/*"), "dateline.stack.kafka.KafkaBroker", settings.log())
                .withHeap(settings.heap())
                .withOptions(settings.jvmOptions())
                .withArguments(List.of(
                        settings.folder().toAbsolutePath().toString(),
                        Integer.toString(settings.port()),
                        Integer.toString(settings.controllerPort())))
                .withArguments(keyed(settings.overrides()));
        String address = HOST + ":" + settings.port();
        return start(spec, settings.folder(), address, new KafkaReadiness(address, settings.port()));
    }

    /**
     * Starts the Elasticsearch node, and returns before it is ready.
     *
     * @throws StackException if a port is taken, the folder is locked, or the node was not built
     */
    public ServerProcess startElasticsearch(ElasticsearchSettings settings) {
        Path node = built("elasticsearch-node/target/home");
        Ports.requireFree("Elasticsearch", settings.port(), "--elasticsearch-port");
        Ports.requireFree("Elasticsearch's transport", settings.transportPort(), "--elasticsearch-transport-port");
        Path folder = settings.folder().toAbsolutePath();
        var spec = JvmSpec.ofMain(
                        "Elasticsearch",
                        List.of(node.resolve("lib") + "/*"),
                        "dateline.stack.elasticsearch.ElasticsearchNode",
                        settings.log())
                .withHeap(settings.heap())
                .withOptions(List.of("-Xms" + settings.heap(), "-Djava.io.tmpdir=" + temporary(folder)))
                .withOptions(NODE_OPTIONS)
                .withOptions(settings.jvmOptions())
                .withArguments(List.of(
                        node.toString(),
                        folder.toString(),
                        Integer.toString(settings.port()),
                        Integer.toString(settings.transportPort())))
                .withArguments(keyed(settings.overrides()));
        String address = "http://" + HOST + ":" + settings.port();
        return start(spec, folder, address, new ElasticsearchReadiness(URI.create(address)));
    }

    /**
     * Starts any other JVM, such as a service, under the same guard.
     *
     * @throws StackException.NotBuilt if the guard was not built
     */
    public JvmProcess startJvm(JvmSpec spec) {
        return JvmProcess.start(spec, built("guard/target/guard.jar"));
    }

    private ServerProcess start(JvmSpec spec, Path folder, String address, Readiness readiness) {
        FolderLock lock = FolderLock.take(spec.name(), folder);
        try {
            return new ServerProcess(startJvm(spec), address, readiness, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Path built(String path) {
        Path file = home.resolve("local-stack").resolve(path);
        if (!Files.exists(file)) {
            throw new StackException.NotBuilt(file);
        }
        return file;
    }

    private static Path temporary(Path folder) {
        try {
            return Files.createDirectories(folder.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keyed(Map<String, String> settings) {
        var arguments = new ArrayList<String>();
        settings.forEach((key, value) -> arguments.add(key + "=" + value));
        return arguments;
    }
}
