package dateline.enrich.kafka;

import dateline.topic.Lane;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What a lane has done since the start: records taken in, answers by outcome, time for an article. */
final class LaneMeters {

    private final Counter taken;
    private final Timer work;
    private final Map<Outcome, Counter> answers = new EnumMap<>(Outcome.class);

    LaneMeters(MeterRegistry registry, Lane lane) {
        String tag = lane.name().toLowerCase(Locale.ROOT);
        taken = Counter.builder("dateline.enrich.records.taken")
                .description("records handed to the lane; redelivered ones count again")
                .tag("lane", tag)
                .register(registry);
        work = Timer.builder("dateline.enrich.article")
                .description("work on one record, from its bytes to those of its answer")
                .tag("lane", tag)
                .register(registry);
        for (Outcome outcome : Outcome.values()) {
            answers.put(
                    outcome,
                    Counter.builder("dateline.enrich.answers")
                            .description("answers that the broker has acknowledged, by what they say of the findings")
                            .tag("lane", tag)
                            .tag("outcome", outcome.tag())
                            .register(registry));
        }
    }

    void taken(int records) {
        taken.increment(records);
    }

    <T> T timed(Supplier<T> task) {
        return work.record(task);
    }

    void acknowledged(Outcome outcome) {
        Counter counter = answers.get(outcome);
        if (counter != null) {
            counter.increment();
        }
    }
}
