package dateline.enrich.kafka;

import dateline.kafka.TopicsAtStart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Both lanes, from the start of the service to its end. They begin once the topics are there; the start of the service does
 * not wait for that, since the broker may come later.
 */
public final class EnrichLanes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EnrichLanes.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final TopicsAtStart topics;
    private final List<EnrichLane> lanes;
    private final Thread opening;
    private volatile boolean running;
    private volatile @Nullable String waiting = "it has not started";

    EnrichLanes(TopicsAtStart topics, List<EnrichLane> lanes) {
        this.topics = topics;
        this.lanes = List.copyOf(lanes);
        this.opening = Thread.ofPlatform().name("lanes-opening").daemon().unstarted(this::open);
    }

    @Override
    public void start() {
        running = true;
        opening.start();
    }

    private void open() {
        try {
            while (!ensureTopics()) {
                Thread.sleep(BETWEEN_TRIES);
            }
            lanes.forEach(EnrichLane::start);
            waiting = null;
            log.info("lanes {} are open", lanes.stream().map(EnrichLane::name).toList());
        } catch (InterruptedException e) {
            // The service stops before the lanes were open.
            Thread.currentThread().interrupt();
        }
    }

    private boolean ensureTopics() throws InterruptedException {
        try {
            topics.ensure().forEach(odd -> log.warn("{}: articles may lose their order", odd));
            return true;
        } catch (KafkaException e) {
            waiting = "the topics cannot be checked: " + e.getMessage();
            log.warn("waiting for Kafka: {}", e.getMessage());
            return false;
        }
    }

    /** Drains the lanes, side by side: what is in work is finished, sent and committed. */
    @Override
    public void stop() {
        opening.interrupt();
        try {
            opening.join();
            List<Thread> stopping = lanes.stream()
                    .map(lane ->
                            Thread.ofPlatform().name(lane.name() + "-stopping").start(lane::stop))
                    .toList();
            for (Thread lane : stopping) {
                lane.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What keeps lanes from working, by the name of the lane; empty if all is well. */
    public Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        String reason = waiting;
        for (EnrichLane lane : lanes) {
            Optional.ofNullable(reason).or(lane::trouble).ifPresent(trouble -> troubles.put(lane.name(), trouble));
        }
        return troubles;
    }
}
