package dateline.ingest;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is, by the names that Spring's own support for Kafka uses.
 *
 * @param properties for every client, by Kafka's own names: security, mostly
 */
@ConfigurationProperties("spring.kafka")
public record KafkaSettings(
        @DefaultValue("127.0.0.1:9092") List<String> bootstrapServers,
        @DefaultValue Map<String, String> properties) {}
