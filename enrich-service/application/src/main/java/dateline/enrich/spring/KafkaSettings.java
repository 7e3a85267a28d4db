package dateline.enrich.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code dateline.kafka.*} for topics that are missing at the start; existing ones are left as they are.
 *
 * @param replicationFactor -1 for what the broker is set to
 * @param retention how long articles stay; zero for ever, null for the default of the topics
 */
@ConfigurationProperties("dateline.kafka")
record KafkaSettings(
        @DefaultValue("-1") short replicationFactor,
        @Nullable Duration retention) {}
