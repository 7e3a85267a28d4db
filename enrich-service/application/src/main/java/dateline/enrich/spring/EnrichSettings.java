package dateline.enrich.spring;

import dateline.enrich.ReadingLimits;
import dateline.enrich.kafka.LaneSettings;
import dateline.topic.Lane;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code dateline.enrich.*}; what each is for stands in application.yaml. Settings that do not fit together
 * keep the service from starting, with a sentence that says why.
 *
 * @param workers per lane; null for one a processor, but at least two
 */
@ConfigurationProperties("dateline.enrich")
record EnrichSettings(
        @DefaultValue("20s") Duration deadline,
        @DefaultValue("300000") int longestText,
        @Nullable Integer workers,
        @DefaultValue("20m") Duration pollInterval,
        @DefaultValue LiveLane live,
        @DefaultValue BackfillLane backfill) {

    /** The wire: small polls, so that an article waits for few others. */
    record LiveLane(
            @DefaultValue("1") int consumers,
            @DefaultValue("20") int maxPollRecords) {}

    /** Archives: two consumers, so that one goes on while the other waits for its slowest article. */
    record BackfillLane(
            @DefaultValue("2") int consumers,
            @DefaultValue("50") int maxPollRecords) {}

    EnrichSettings {
        checkLimits(deadline, longestText);
        lanes(deadline, workers, pollInterval, live, backfill);
    }

    ReadingLimits limits() {
        return checkLimits(deadline, longestText);
    }

    Map<Lane, LaneSettings> lanes() {
        return lanes(deadline, workers, pollInterval, live, backfill);
    }

    private static ReadingLimits checkLimits(Duration deadline, int longestText) {
        return new ReadingLimits(deadline, longestText);
    }

    private static Map<Lane, LaneSettings> lanes(
            Duration deadline, @Nullable Integer workers, Duration pollInterval, LiveLane live, BackfillLane backfill) {
        int threads = workers == null ? Math.max(2, Runtime.getRuntime().availableProcessors()) : workers;
        Map<Lane, LaneSettings> lanes = new EnumMap<>(Lane.class);
        lanes.put(
                Lane.LIVE,
                new LaneSettings("live", live.consumers, threads, live.maxPollRecords, pollInterval, deadline));
        lanes.put(
                Lane.BACKFILL,
                new LaneSettings(
                        "backfill", backfill.consumers, threads, backfill.maxPollRecords, pollInterval, deadline));
        return lanes;
    }
}
