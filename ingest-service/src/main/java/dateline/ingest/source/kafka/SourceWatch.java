package dateline.ingest.source.kafka;

import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.kafka.LastingThread;
import dateline.ingest.kafka.TopicFollower;
import dateline.ingest.source.SourceBoard;
import dateline.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Keeps the board as the topic says. */
public final class SourceWatch implements AutoCloseable {

    private static final Set<String> TOPICS = Set.of(Topic.SOURCES);

    private final KafkaClients clients;
    private final SourceBoard board;
    private final SourceJson json = new SourceJson();
    private final TopicFollower follower;
    private final LastingThread reading = new LastingThread("sources-board", this::read);

    /** A watch that starts with {@link #start()}. */
    public SourceWatch(KafkaClients clients, SourceBoard board) {
        this.clients = clients;
        this.board = board;
        this.follower = new TopicFollower(TOPICS, this::keep);
    }

    public void start() {
        reading.start();
    }

    private void keep(ConsumerRecord<byte[], byte[]> polled) {
        String id = new String(polled.key(), StandardCharsets.UTF_8);
        byte[] value = polled.value();
        board.keep(
                polled.offset(),
                id,
                value == null ? null : json.source(id, value).orElse(null));
    }

    private void read(BooleanSupplier ends) throws InterruptedException {
        clients.awaitTopics(TOPICS, ends);
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            Map<TopicPartition, Long> atStart = follower.start(consumer);
            while (!ends.getAsBoolean()) {
                follower.step(consumer);
                if (!board.ready() && follower.hasRead(atStart)) {
                    board.caughtUp();
                }
            }
        }
    }

    @Override
    public void close() {
        reading.close();
    }
}
