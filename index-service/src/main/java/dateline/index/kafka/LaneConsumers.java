package dateline.index.kafka;

import dateline.topic.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;

/** Consumers of topics, each on a thread of its own, so that the backfill never delays the live articles. */
public final class LaneConsumers {

    private final Supplier<Consumer<byte[], byte[]>> newConsumer;
    private final RecordWork work;
    private final Duration drain;
    private final Thread.UncaughtExceptionHandler fatal;
    private final List<LaneConsumer> consumers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * Consumers that are not started yet.
     *
     * @param drain how long begun work may go on after a stop
     * @param fatal told of a consumer that died; the others still run
     */
    public LaneConsumers(
            Supplier<Consumer<byte[], byte[]>> newConsumer,
            RecordWork work,
            Duration drain,
            Thread.UncaughtExceptionHandler fatal) {
        this.newConsumer = newConsumer;
        this.work = work;
        this.drain = drain;
        this.fatal = fatal;
    }

    public void start(Lane lane, int members) {
        start(lane.enrichedTopic(), lane.name().toLowerCase(Locale.ROOT), members);
    }

    /** Starts members of the group on a topic; the word names their threads. */
    public synchronized void start(String topic, String word, int members) {
        for (int i = 0; i < members; i++) {
            String name = "index-" + word + "-" + i;
            LaneConsumer consumer = new LaneConsumer(newConsumer.get(), topic, name, work, drain);
            consumers.add(consumer);
            threads.add(Thread.ofPlatform()
                    .name(name)
                    .uncaughtExceptionHandler(fatal)
                    .start(consumer));
        }
    }

    /** Lets every consumer finish what it has begun, and leave its group. */
    public synchronized void stop() throws InterruptedException {
        consumers.forEach(LaneConsumer::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        consumers.clear();
        threads.clear();
    }
}
