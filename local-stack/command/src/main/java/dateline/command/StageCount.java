package dateline.command;

import dateline.command.kafka.DeadLetterLog;
import dateline.command.kafka.Positions;
import dateline.command.kafka.TopicWatch;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the stages have done since the start of the stack, from the offsets of topics and groups: those survive a
 * restart of a part, which its own counters do not.
 *
 * @param start where everybody stood then
 * @param dead dead letters since then, by stage and lane
 */
record StageCount(Positions start, Positions now, Map<String, Long> dead) {

    static StageCount of(TopicWatch kafka, DeadLetterLog letters, Positions start, Instant since)
            throws InterruptedException {
        Positions now = kafka.positions();
        Map<String, Long> dead = new HashMap<>();
        if (now.end(Topic.DEAD_LETTERS) > start.end(Topic.DEAD_LETTERS)) {
            letters.read(
                    since,
                    stored -> laneOf(stored.letter().topic())
                            .ifPresent(lane -> dead.merge(key(stored.letter().stage(), lane), 1L, Long::sum)));
        }
        return new StageCount(start, now, dead);
    }

    private static java.util.Optional<Lane> laneOf(String topic) {
        for (Lane lane : Lane.values()) {
            if (topic.equals(lane.ingestedTopic()) || topic.equals(lane.enrichedTopic())) {
                return java.util.Optional.of(lane);
            }
        }
        return java.util.Optional.empty();
    }

    private static String key(String stage, Lane lane) {
        return stage + " " + lane;
    }

    /**
     * The stages in the order of the flow, each with its lanes.
     *
     * @param ingested what ingest took in, by lane; a lane that is not there is not known
     */
    List<StageFigures> stages(Map<Lane, Long> ingested) {
        List<StageFigures> stages = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            @Nullable Long in = ingested.get(lane);
            stages.add(new StageFigures("ingest", lane, in, ended(lane.ingestedTopic()), null, null));
        }
        for (Lane lane : Lane.values()) {
            String group = TopicWatch.ENRICH_GROUP;
            stages.add(new StageFigures(
                    "enrich",
                    lane,
                    done(group, lane.ingestedTopic()),
                    ended(lane.enrichedTopic()),
                    dead("enrich", lane),
                    now.lag(group, lane.ingestedTopic())));
        }
        for (Lane lane : Lane.values()) {
            String group = TopicWatch.INDEX_GROUP;
            long in = done(group, lane.enrichedTopic());
            long given = dead("index", lane);
            stages.add(new StageFigures(
                    "index", lane, in, Math.max(0, in - given), given, now.lag(group, lane.enrichedTopic())));
        }
        return stages;
    }

    private long ended(String topic) {
        return now.end(topic) - start.end(topic);
    }

    private long done(String group, String topic) {
        return now.done(group, topic) - start.done(group, topic);
    }

    private long dead(String stage, Lane lane) {
        return dead.getOrDefault(key(stage, lane), 0L);
    }
}
