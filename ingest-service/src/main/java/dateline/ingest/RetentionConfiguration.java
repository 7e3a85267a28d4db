package dateline.ingest;

import dateline.ingest.intake.Intake;
import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.kafka.ShareWatch;
import dateline.ingest.kafka.SharedTopics;
import dateline.ingest.mvstore.ReceiptStore;
import dateline.ingest.retention.Sweeps;
import dateline.ingest.source.RecordedTerms;
import dateline.ingest.source.SourceBoard;
import dateline.topic.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The end of articles whose retention is over: the sweeps, dealt out among the instances by the partitions of the sources. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean(destroyMethod = "close")
    Sweeps sweeps(
            ReceiptStore receipts,
            SourceBoard sources,
            Intake intake,
            RetentionSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new Sweeps(
                receipts,
                new RecordedTerms(sources),
                intake,
                () -> receipts.ready() && sources.ready(),
                settings.perSecond(),
                settings.every(),
                source -> meters.counter("dateline.ingest.retention.ended", "source", source)
                        .increment(),
                clock);
    }

    /** What the topic says is known from the board; only its partitions are needed here. */
    @Bean(initMethod = "start", destroyMethod = "close")
    ShareWatch retentionWatch(KafkaClients clients, RetentionSettings settings, Sweeps sweeps) {
        SharedTopics topics =
                new SharedTopics("retention", List.of(Topic.SOURCES), settings.group(), settings.lostAfter());
        return new ShareWatch(clients, topics, polled -> {}, sweeps);
    }

    @Bean
    HealthIndicator retentionHealthIndicator(Sweeps sweeps, MeterRegistry meters, Clock clock) {
        RetentionHealth health = new RetentionHealth(sweeps, clock);
        health.register(meters);
        return health::told;
    }
}
