package dateline.enrich.kafka;

import dateline.enrich.Enricher;
import dateline.kafka.DeadLetters;
import dateline.kafka.MessageRecords;
import dateline.kafka.TopicsAtStart;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * What every lane is built from.
 *
 * @param outOfMemory ends the process
 */
public record EnrichLaneFactory(
        Enricher enricher,
        MessageRecords records,
        DeadLetters deadLetters,
        SizeLimits limits,
        ConsumerFactory<byte[], byte[]> consumers,
        KafkaTemplate<byte[], byte[]> kafka,
        MeterRegistry meters,
        Runnable outOfMemory) {

    /** The lanes with these settings, behind one switch. */
    public EnrichLanes lanes(TopicsAtStart topics, Map<Lane, LaneSettings> settings) {
        List<EnrichLane> lanes = new ArrayList<>();
        settings.forEach((lane, of) -> lanes.add(lane(lane, of)));
        return new EnrichLanes(topics, lanes);
    }

    private EnrichLane lane(Lane lane, LaneSettings settings) {
        var answers = new Answers(enricher, records, deadLetters, lane.enrichedTopic(), limits);
        ExecutorService workers = EnrichLane.workers(lane, settings);
        var listener = new PollListener(
                workers, answers, new Outbox(kafka, answers), new LaneMeters(meters, lane), outOfMemory);
        return new EnrichLane(lane, settings, consumers, workers, listener);
    }
}
