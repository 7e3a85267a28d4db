package dateline.ingest;

import dateline.ingest.held.HoldBoard;
import dateline.ingest.held.Holds;
import dateline.ingest.held.Releases;
import dateline.ingest.held.kafka.HoldRecords;
import dateline.ingest.held.kafka.KafkaHeldArticles;
import dateline.ingest.held.kafka.KafkaHoldLog;
import dateline.ingest.intake.Intake;
import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.kafka.KafkaPublisher;
import dateline.ingest.kafka.RecordLookup;
import dateline.ingest.kafka.ShareWatch;
import dateline.ingest.kafka.SharedTopics;
import dateline.kafka.MessageRecords;
import dateline.topic.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Articles under embargo: the board that every instance has, and the releases of those that are this instance's. */
@Configuration(proxyBeanMethods = false)
class HeldConfiguration {

    /** Each release has a whole text in memory, about five times over. */
    private static final int RELEASED_AT_ONCE = 4;

    @Bean
    HoldBoard holdBoard() {
        return new HoldBoard();
    }

    @Bean
    Holds holds(HoldBoard board, KafkaPublisher publisher) {
        return new Holds(board, new KafkaHoldLog(publisher));
    }

    @Bean(destroyMethod = "close")
    KafkaHeldArticles heldArticles(KafkaClients clients, RecordLookup lookup, MessageRecords records) {
        return new KafkaHeldArticles(clients::consumer, lookup, records);
    }

    @Bean(destroyMethod = "close")
    Releases releases(HoldBoard board, KafkaHeldArticles articles, Intake intake, MeterRegistry meters, Clock clock) {
        return new Releases(
                board,
                articles,
                intake,
                word -> meters.counter("dateline.ingest.released", "outcome", word)
                        .increment(),
                clock,
                RELEASED_AT_ONCE);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ShareWatch heldWatch(
            KafkaClients clients, HeldSettings settings, HoldBoard board, MessageRecords records, Releases releases) {
        SharedTopics topics = new SharedTopics("held", List.of(Topic.HELD), settings.group(), settings.lostAfter());
        return new ShareWatch(clients, topics, new HoldRecords(board, records), releases);
    }

    @Bean
    HealthIndicator heldHealthIndicator(
            HoldBoard board, @Qualifier("heldWatch") ShareWatch watch, Clock clock, MeterRegistry meters) {
        HeldHealth health = new HeldHealth(board, watch::caughtUp, clock);
        health.register(meters);
        return health::told;
    }
}
