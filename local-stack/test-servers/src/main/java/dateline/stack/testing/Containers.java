package dateline.stack.testing;

import java.net.URI;
import java.util.Optional;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The official images under Testcontainers, set as the local stack sets its servers. */
record Containers(ImageVersions versions) implements ServerSource {

    private static final String LARGEST_MESSAGE = Integer.toString(18 << 20);

    @Override
    public Launched<KafkaServer> kafka() {
        var broker = new KafkaContainer(DockerImageName.parse("apache/kafka").withTag(versions.kafka()))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", LARGEST_MESSAGE)
                .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", LARGEST_MESSAGE);
        broker.start();
        return new Shared<>(broker, broker::getBootstrapServers);
    }

    @Override
    public Launched<ElasticsearchServer> elasticsearch() {
        var node = new ElasticsearchContainer(
                        DockerImageName.parse("elasticsearch").withTag(versions.elasticsearch()))
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        node.start();
        return new Shared<>(node, () -> URI.create("http://" + node.getHttpHostAddress()));
    }

    @Override
    public Optional<LocalServers> restartable() {
        return Optional.empty();
    }

    private record Shared<S>(GenericContainer<?> container, S server) implements Launched<S> {

        @Override
        public void close() {
            container.stop();
        }
    }
}
