package dateline.ingest.kafka;

import dateline.ingest.share.ShareHolder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * The two threads of work that is shared: one reads all there is, one is the group's member and starts what is due. Where Kafka is
 * away both try again for as long as it takes; the shares that were held are given up meanwhile.
 */
public final class ShareWatch implements AutoCloseable {

    private final KafkaClients clients;
    private final SharedTopics topics;
    private final TopicFollower follower;
    private final ShareHolder holder;
    private final LastingThread reading;
    private final LastingThread working;
    private volatile boolean caughtUp;

    /**
     * A watch that starts with {@link #start()}.
     *
     * @param keeper is told every record
     * @param holder does the work of the shares that this instance gets
     */
    public ShareWatch(KafkaClients clients, SharedTopics topics, RecordKeeper keeper, ShareHolder holder) {
        this.clients = clients;
        this.topics = topics;
        this.follower = new TopicFollower(topics.names(), keeper);
        this.holder = holder;
        this.reading = new LastingThread(topics.work() + "-board", this::read);
        this.working = new LastingThread(topics.work(), this::work);
    }

    public void start() {
        reading.start();
        working.start();
    }

    /** Whether everything is known that lay on the topics at the start. */
    public boolean caughtUp() {
        return caughtUp;
    }

    private void read(BooleanSupplier ends) throws InterruptedException {
        clients.awaitTopics(Set.copyOf(topics.names()), ends);
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            Map<TopicPartition, Long> atStart = follower.start(consumer);
            while (!ends.getAsBoolean()) {
                follower.step(consumer);
                caughtUp = caughtUp || follower.hasRead(atStart);
            }
        }
    }

    private void work(BooleanSupplier ends) throws InterruptedException {
        clients.awaitTopics(Set.copyOf(topics.names()), ends);
        try (Consumer<byte[], byte[]> consumer = clients.consumer(topics.membership())) {
            Shares shares = new Shares(topics, consumer, follower, holder, this::ends);
            shares.join();
            while (!ends.getAsBoolean()) {
                shares.step();
                holder.look();
            }
        } finally {
            holder.release(holder.shares(), Duration.ZERO);
        }
    }

    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest()));
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        working.close();
        reading.close();
    }
}
