package dateline.index;

import dateline.index.batch.Pause;
import dateline.index.batch.StoreUnavailable;
import dateline.index.elasticsearch.Indices;
import dateline.index.elasticsearch.SchemaMismatch;
import dateline.index.kafka.LaneConsumers;
import dateline.kafka.TopicsAtStart;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts reading once topics and indices are there and as they should be; waits for that as long as it takes. At the end, what
 * was begun is finished.
 */
final class Indexing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final TopicsAtStart topics;
    private final Indices indices;
    private final LaneConsumers consumers;
    private final LaneConsumers deadLetters;
    private final IndexServiceSettings settings;
    private final Pause pause;
    private final WriteWeather weather;
    private final Thread.UncaughtExceptionHandler fatal;

    private volatile @Nullable Thread starter;

    Indexing(
            TopicsAtStart topics,
            Indices indices,
            LaneConsumers consumers,
            LaneConsumers deadLetters,
            IndexServiceSettings settings,
            Pause pause,
            WriteWeather weather,
            Thread.UncaughtExceptionHandler fatal) {
        this.topics = topics;
        this.indices = indices;
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.pause = pause;
        this.weather = weather;
        this.fatal = fatal;
    }

    @Override
    public void start() {
        weather.held("the start is not finished");
        starter = Thread.ofPlatform()
                .name("index-start")
                .uncaughtExceptionHandler(fatal)
                .start(this::begin);
    }

    private void begin() {
        try {
            for (int attempt = 1; !isReady(); attempt++) {
                pause.before(attempt);
            }
            weather.flowing();
            awaitFilled();
            consumers.start(Lane.LIVE, settings.liveConsumers());
            consumers.start(Lane.BACKFILL, settings.backfillConsumers());
            deadLetters.start(Topic.DEAD_LETTERS, "dead-letters", 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not an outage: nobody reads these indices yet, and nothing is kept from anybody. */
    private void awaitFilled() throws InterruptedException {
        boolean told = false;
        while (!areFilled()) {
            if (!told) {
                LOG.info("the indices of version {} wait for dateline reindex to fill them", settings.version());
                told = true;
            }
            Thread.sleep(LOOK);
        }
    }

    private boolean areFilled() {
        try {
            boolean filled = indices.areFilled();
            weather.flowing();
            return filled;
        } catch (StoreUnavailable e) {
            weather.held(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            topics.ensure().forEach(odd -> LOG.warn("{}; it is left as it is, but articles may lose their order", odd));
            indices.ensure();
            return true;
        } catch (KafkaException e) {
            weather.held("Kafka does not answer: " + e);
        } catch (StoreUnavailable | SchemaMismatch e) {
            weather.held(String.valueOf(e.getMessage()));
        }
        return false;
    }

    @Override
    public void stop() {
        Thread starting = starter;
        try {
            if (starting != null) {
                starting.interrupt();
                starting.join();
            }
            consumers.stop();
            deadLetters.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        starter = null;
    }

    @Override
    public boolean isRunning() {
        return starter != null;
    }
}
