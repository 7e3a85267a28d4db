package dateline.ingest;

import dateline.ingest.feed.FeedPoller;
import dateline.ingest.feed.FeedState;
import dateline.ingest.feed.Feeds;
import dateline.ingest.feed.Followed;
import dateline.ingest.feed.Followed.Condition;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.health.contributor.Health;

/** How the feeds are doing, as a detail of the health and as gauges. What is wrong with a feed is never this service's fault. */
final class FeedHealth {

    /** Enough to see what is wrong; all of them are at {@code GET /v1/feeds}. */
    private static final int TOLD = 20;

    private final Feeds feeds;
    private final FeedPoller poller;
    private final Duration quietAfter;
    private final InstantSource clock;

    FeedHealth(Feeds feeds, FeedPoller poller, Duration quietAfter, InstantSource clock) {
        this.feeds = feeds;
        this.poller = poller;
        this.quietAfter = quietAfter;
        this.clock = clock;
    }

    void register(MeterRegistry meters) {
        for (Condition condition : Condition.values()) {
            Gauge.builder("dateline.ingest.feeds", () -> count(condition))
                    .tag("condition", condition.name().toLowerCase(Locale.ROOT))
                    .description("Feeds by how they are doing; every instance counts all")
                    .register(meters);
        }
        Gauge.builder("dateline.ingest.feed.shares", () -> poller.shares().size())
                .description("Shares of the feeds that this instance asks")
                .register(meters);
    }

    Health told() {
        Instant now = clock.instant();
        List<String> failing = new ArrayList<>();
        List<String> quiet = new ArrayList<>();
        List<Followed> all = feeds.all();
        for (Followed followed : all) {
            followed.learnt()
                    .map(FeedState::trouble)
                    .ifPresent(trouble -> failing.add(followed.feed().id() + " since " + trouble.since() + ", "
                            + trouble.failures() + " times: " + trouble.reason()));
            followed.quietSince(now, quietAfter)
                    .ifPresent(since -> quiet.add(followed.feed().id() + " since " + since));
        }
        return Health.up()
                .withDetail("followed", all.size())
                .withDetail("shares", poller.shares().size())
                .withDetail("failing", failing.size())
                .withDetail("quiet", quiet.size())
                .withDetail("firstFailing", failing.stream().limit(TOLD).toList())
                .withDetail("firstQuiet", quiet.stream().limit(TOLD).toList())
                .build();
    }

    private long count(Condition condition) {
        Instant now = clock.instant();
        return feeds.all().stream()
                .filter(followed -> followed.condition(now, quietAfter) == condition)
                .count();
    }
}
