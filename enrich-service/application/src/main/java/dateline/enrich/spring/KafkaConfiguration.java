package dateline.enrich.spring;

import dateline.enrich.Enricher;
import dateline.enrich.kafka.EnrichLaneFactory;
import dateline.enrich.kafka.EnrichLanes;
import dateline.enrich.kafka.LanesHealth;
import dateline.kafka.ClientSettings;
import dateline.kafka.DeadLetters;
import dateline.kafka.MessageRecords;
import dateline.kafka.TopicsAtStart;
import dateline.message.MessageJson;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** The lanes on Kafka. Addresses and security are Spring Boot's own settings, {@code spring.kafka.*}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    private static final String SERVICE = "enrich-service";
    private static final int OUT_OF_MEMORY = 3;

    @Bean
    SizeLimits sizeLimits() {
        return SizeLimits.DEFAULT;
    }

    @Bean
    DefaultKafkaConsumerFactoryCustomizer consumerGuarantees(SizeLimits limits) {
        return factory -> factory.updateConfigs(ClientSettings.consumer(limits));
    }

    @Bean
    DefaultKafkaProducerFactoryCustomizer producerGuarantees(SizeLimits limits) {
        return factory -> factory.updateConfigs(ClientSettings.producer(limits));
    }

    /** In place of Spring Boot's, which logs the beginning of records that cannot be sent. */
    @Bean
    KafkaTemplate<byte[], byte[]> kafkaTemplate(ProducerFactory<byte[], byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean(destroyMethod = "close")
    Admin admin(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }

    @Bean
    EnrichLanes lanes(
            EnrichLaneFactory factory,
            EnrichSettings settings,
            KafkaSettings kafka,
            KafkaAdmin admin,
            SizeLimits limits) {
        var topics = new TopicsAtStart(
                admin.getConfigurationProperties(),
                Topic.all(kafka.retentionOrForever(), limits),
                kafka.replicationFactor());
        return factory.lanes(topics, settings.lanes());
    }

    @Bean
    EnrichLaneFactory laneFactory(
            Enricher enricher,
            SizeLimits limits,
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaTemplate<byte[], byte[]> kafka,
            MeterRegistry meters,
            InstantSource clock) {
        return new EnrichLaneFactory(
                enricher,
                new MessageRecords(new MessageJson(), clock, SERVICE),
                new DeadLetters(clock),
                limits,
                consumers,
                kafka,
                meters,
                () -> Runtime.getRuntime().halt(OUT_OF_MEMORY));
    }

    @Bean
    LanesHealth lanesHealthIndicator(EnrichLanes lanes, Admin admin) {
        return new LanesHealth(lanes, admin);
    }
}
