package dateline.command;

import dateline.command.kafka.TopicWatch;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Progress;
import dateline.topic.Lane;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Waits until everything that lies on a lane now is through: searchable or a dead letter. */
final class FeedWait {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final TopicWatch kafka;
    private final Progress progress;
    private final Clock clock;

    FeedWait(TopicWatch kafka, Progress progress, Clock clock) {
        this.kafka = kafka;
        this.progress = progress;
        this.clock = clock;
    }

    void await(Lane lane) throws InterruptedException {
        await("enriched", TopicWatch.ENRICH_GROUP, kafka.ends(lane.ingestedTopic()));
        await("indexed", kafka.indexGroup(), kafka.ends(lane.enrichedTopic()));
    }

    private void await(String what, String group, Map<TopicPartition, Long> ends) throws InterruptedException {
        Instant begin = clock.instant();
        long all = kafka.left(group, ends);
        long left = all;
        while (left > 0) {
            long now = left;
            progress.show(() -> line(what, all, now, Duration.between(begin, clock.instant())));
            Thread.sleep(PAUSE);
            left = kafka.left(group, ends);
        }
    }

    /** {@code 120 of 1,000 enriched  12/s  1m 13s left}. */
    static String line(String what, long all, long left, Duration took) {
        long done = all - left;
        String line = Figures.count(done) + " of " + Figures.count(all) + " " + what;
        if (done == 0) {
            return line;
        }
        Duration rest = Duration.ofMillis(took.toMillis() * left / done);
        return line + "  " + Figures.rate(done, took) + "  " + Figures.duration(rest) + " left";
    }
}
