package dateline.ingest;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.TextLimits;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.held.HoldBoard;
import dateline.ingest.held.Holds;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.Intake;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.intake.OutcomeCounter;
import dateline.ingest.intake.Rehearsal;
import dateline.ingest.kafka.BrokerProbe;
import dateline.ingest.kafka.CommitRhythm;
import dateline.ingest.kafka.KafkaArticles;
import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.kafka.KafkaContact;
import dateline.ingest.kafka.KafkaPublisher;
import dateline.ingest.kafka.ReceiptReader;
import dateline.ingest.kafka.RecordLookup;
import dateline.ingest.kafka.TopicLimits;
import dateline.ingest.mvstore.ReceiptStore;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.source.SourceBoard;
import dateline.ingest.source.SourceTally;
import dateline.ingest.source.TallyingPublisher;
import dateline.kafka.MessageRecords;
import dateline.message.MessageJson;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The intake over Kafka and the copy of the receipts on disk. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** What a crash makes the service read again, against what a commit of pages all over the file costs. */
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    private static final Duration LOOK_UP = Duration.ofSeconds(10);

    private static final Duration PROBE = Duration.ofSeconds(3);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MessageJson messageJson() {
        return new MessageJson();
    }

    @Bean
    MessageRecords messageRecords(MessageJson json, Clock clock) {
        return new MessageRecords(json, clock, "ingest-service");
    }

    @Bean
    DocumentLimits documentLimits(IngestSettings settings) {
        return new DocumentLimits(
                Math.toIntExact(settings.limits().document().toBytes()),
                settings.limits().depth());
    }

    @Bean
    KnownFormats knownFormats(DocumentLimits limits) {
        return KnownFormats.within(limits);
    }

    @Bean
    KafkaClients kafkaClients(KafkaSettings kafka, IngestSettings settings) {
        return new KafkaClients(
                kafka.bootstrapServers(), kafka.properties(), SizeLimits.DEFAULT, settings.answerTimeout());
    }

    @Bean(destroyMethod = "close")
    Producer<byte[], byte[]> producer(KafkaClients clients) {
        return clients.producer();
    }

    @Bean(destroyMethod = "close")
    Admin admin(KafkaClients clients) {
        return clients.admin();
    }

    @Bean
    KafkaPublisher publisher(Producer<byte[], byte[]> producer, MessageRecords records, Admin admin, Clock clock) {
        return new KafkaPublisher(producer, records, new TopicLimits(admin), clock);
    }

    @Bean(destroyMethod = "close")
    ReceiptStore receiptStore(IngestSettings settings) {
        return ReceiptStore.in(settings.data());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ReceiptReader receiptReader(
            KafkaClients clients, TopicSettings topics, MessageRecords records, ReceiptStore store, Clock clock) {
        return new ReceiptReader(
                clients,
                Topic.all(topics.retentionOrForever(), SizeLimits.DEFAULT),
                topics.replicationFactor(),
                records,
                store,
                new CommitRhythm(COMMIT_EVERY, clock));
    }

    @Bean(destroyMethod = "close")
    ExecutorService afterAcknowledgement() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    OutcomeCounter outcomeCounter(MeterRegistry meters) {
        return (lane, outcome) -> meters.counter(
                        "dateline.ingest.articles",
                        "outcome",
                        outcome.word(),
                        "lane",
                        lane.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Bean
    ArticleNormalizer articleNormalizer(IngestSettings settings, SourceBoard sources) {
        IngestSettings.Limits limits = settings.limits();
        return new ArticleNormalizer(
                new TextLimits(
                        Math.toIntExact(limits.body().toBytes()),
                        limits.title(),
                        limits.reason(),
                        Math.toIntExact(limits.fields().toBytes())),
                sources);
    }

    @Bean
    Rehearsal rehearsal(ArticleNormalizer normalizer, ReceiptStore receipts, HoldBoard holds, Clock clock) {
        return new Rehearsal(normalizer, receipts, holds, clock);
    }

    @Bean
    RecordLookup recordLookup() {
        return new RecordLookup(LOOK_UP);
    }

    @Bean
    Intake intake(
            ArticleNormalizer normalizer,
            KafkaPublisher publisher,
            ReceiptStore receipts,
            Holds holds,
            KafkaClients clients,
            RecordLookup lookup,
            MessageRecords records,
            OutcomeCounter counter,
            Clock clock,
            ExecutorService afterAcknowledgement,
            SourceBoard sources,
            SourceTally tally) {
        return new Intake(
                normalizer,
                new TallyingPublisher(publisher, sources, tally),
                receipts,
                holds,
                new KafkaArticles(clients::consumer, records, lookup),
                counter,
                clock,
                afterAcknowledgement);
    }

    @Bean
    MemoryBudget memoryBudget(IngestSettings settings) {
        return new MemoryBudget(Math.toIntExact(settings.memory().toBytes()), settings.answerTimeout());
    }

    @Bean
    BatchIntake batchIntake(Intake intake, IngestSettings settings, MemoryBudget budget) {
        return new BatchIntake(intake, Math.toIntExact(settings.window().toBytes()), settings.rejectionsTold(), budget);
    }

    /** Up once the receipts are read; until then no decision can be made. */
    @Bean
    HealthIndicator receiptsHealthIndicator(ReceiptStore receipts) {
        return () -> (receipts.ready() ? Health.up() : Health.outOfService())
                .withDetail("receipts", receipts.size())
                .build();
    }

    @Bean
    HealthIndicator kafkaHealthIndicator(KafkaPublisher publisher, Admin admin, IngestSettings settings, Clock clock) {
        KafkaContact contact = new KafkaContact(
                publisher::latestFailure, new BrokerProbe(admin, PROBE), settings.answerTimeout(), clock);
        return () -> contact.trouble()
                .map(trouble -> Health.down().withDetail("reason", trouble))
                .orElseGet(Health::up)
                .build();
    }
}
