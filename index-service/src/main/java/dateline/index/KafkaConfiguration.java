package dateline.index;

import dateline.index.batch.BatchWriter;
import dateline.index.batch.NoteWriter;
import dateline.index.batch.Pause;
import dateline.index.elasticsearch.Indices;
import dateline.index.kafka.DeadLetterBox;
import dateline.index.kafka.DeadLetterWork;
import dateline.index.kafka.GroupLag;
import dateline.index.kafka.LaneConsumers;
import dateline.index.kafka.PollWork;
import dateline.kafka.ClientSettings;
import dateline.kafka.DeadLetters;
import dateline.kafka.MessageRecords;
import dateline.kafka.TopicsAtStart;
import dateline.message.MessageJson;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reading half. Addresses and security are Spring Boot's {@code spring.kafka.*}; what the guarantees rest on is fixed. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    private static final SizeLimits LIMITS = SizeLimits.DEFAULT;

    @Bean
    TopicsAtStart topicsAtStart(KafkaProperties kafka, TopicSettings settings) {
        return new TopicsAtStart(
                kafka.buildAdminProperties(),
                Topic.all(settings.retentionOrForever(), LIMITS),
                settings.replicationFactor());
    }

    @Bean
    Producer<byte[], byte[]> deadLetterProducer(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.putAll(ClientSettings.producer(LIMITS));
        return new KafkaProducer<>(settings);
    }

    @Bean
    PollWork pollWork(
            MessageJson json,
            InstantSource clock,
            BatchWriter writer,
            Producer<byte[], byte[]> producer,
            Pause pause,
            WriteWeather weather,
            IndexMeters meters) {
        return new PollWork(
                new MessageRecords(json, clock, "index-service"),
                writer,
                new DeadLetterBox(producer, new DeadLetters(clock)),
                pause,
                weather,
                meters);
    }

    /** A meter of each lane: what waits, in articles; NaN where Kafka does not say. */
    @Bean(destroyMethod = "close")
    GroupLag groupLag(KafkaProperties kafka, IndexServiceSettings settings, InstantSource clock, MeterRegistry meters) {
        Map<String, Object> connection = new HashMap<>(kafka.buildAdminProperties());
        int patience = Math.toIntExact(GroupLag.PATIENCE.toMillis());
        connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        GroupLag lag = new GroupLag(() -> Admin.create(connection), settings.articleGroup(), clock);
        for (Lane lane : Lane.values()) {
            Gauge.builder("dateline.index.lag", () -> waiting(lag.of(lane)))
                    .description("Articles that the group has yet to write, of all its members")
                    .tag("lane", lane.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
        return lag;
    }

    private static double waiting(OptionalLong articles) {
        return articles.isPresent() ? articles.getAsLong() : Double.NaN;
    }

    @Bean
    FatalEnd fatalEnd() {
        return new FatalEnd();
    }

    @Bean
    LaneConsumers articleConsumers(
            KafkaProperties kafka, IndexServiceSettings settings, PollWork work, FatalEnd fatal) {
        Map<String, Object> consumer = consumer(kafka, settings, settings.articleGroup());
        return new LaneConsumers(() -> new KafkaConsumer<>(consumer), work, settings.drain(), fatal);
    }

    /** In a group of their own: the letters neither wait for articles nor hold them up. */
    @Bean
    LaneConsumers deadLetterConsumers(
            KafkaProperties kafka, IndexServiceSettings settings, NoteWriter writer, FatalEnd fatal) {
        Map<String, Object> consumer = consumer(kafka, settings, settings.deadLetterGroup());
        return new LaneConsumers(
                () -> new KafkaConsumer<>(consumer), new DeadLetterWork(writer), settings.drain(), fatal);
    }

    private static Map<String, Object> consumer(KafkaProperties kafka, IndexServiceSettings settings, String group) {
        Map<String, Object> consumer = new HashMap<>(kafka.buildConsumerProperties());
        consumer.putAll(ClientSettings.consumer(LIMITS));
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.pollRecords());
        return consumer;
    }

    @Bean
    Indexing indexing(
            TopicsAtStart topics,
            Indices indices,
            LaneConsumers articleConsumers,
            LaneConsumers deadLetterConsumers,
            IndexServiceSettings settings,
            Pause pause,
            WriteWeather weather,
            FatalEnd fatal) {
        return new Indexing(topics, indices, articleConsumers, deadLetterConsumers, settings, pause, weather, fatal);
    }
}
