package dateline.stack.testing;

import dateline.stack.ElasticsearchSettings;
import dateline.stack.KafkaSettings;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Servers of the local stack on free ports and temporary folders. */
record LocalServers(LocalStack stack) implements ServerSource {

    /** A server that lives for seconds starts in two thirds of the time when only the quick compiler works. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1");

    /** The checkout is named by {@code dateline.home}; an IDE that does not set it runs somewhere below the root. */
    static LocalServers ofThisCheckout() {
        String home = System.getProperty("dateline.home");
        Path folder = Path.of(home == null ? "" : home).toAbsolutePath();
        while (home == null && !Files.isDirectory(folder.resolve("local-stack")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return new LocalServers(new LocalStack(folder));
    }

    @Override
    public Launched<KafkaServer> kafka() {
        Restartable broker = launchKafka();
        return new Shared<>(broker, broker::address);
    }

    @Override
    public Launched<ElasticsearchServer> elasticsearch() {
        Restartable node = launchElasticsearch();
        return new Shared<>(node, () -> URI.create(node.address()));
    }

    @Override
    public Optional<LocalServers> restartable() {
        return Optional.of(this);
    }

    PrivateKafka privateKafka() throws InterruptedException {
        Restartable broker = launchKafka();
        broker.awaitReady();
        return new PrivateKafka(broker);
    }

    PrivateElasticsearch privateElasticsearch() throws InterruptedException {
        Restartable node = launchElasticsearch();
        node.awaitReady();
        return new PrivateElasticsearch(node);
    }

    private Restartable launchKafka() {
        Path folder = TemporaryFolder.create("kafka");
        List<Integer> ports = Ports.free(2);
        var settings = KafkaSettings.in(folder, ports.getFirst(), ports.getLast())
                .withLog(logOf(folder))
                .withJvmOptions(SHORT_LIVED);
        return new Restartable(folder, () -> stack.startKafka(settings));
    }

    private Restartable launchElasticsearch() {
        Path folder = TemporaryFolder.create("elasticsearch");
        List<Integer> ports = Ports.free(2);
        var settings = ElasticsearchSettings.in(folder, ports.getFirst(), ports.getLast())
                .withLog(logOf(folder))
                .withJvmOptions(SHORT_LIVED);
        return new Restartable(folder, () -> stack.startElasticsearch(settings));
    }

    private static Path logOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private record Shared<S>(Restartable process, S address) implements Launched<S> {

        @Override
        public S server() throws InterruptedException {
            process.awaitReady();
            return address;
        }

        @Override
        public void close() {
            process.close();
        }
    }
}
