package dateline.enrich.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code dateline.kafka.*}: how topics are made where they are missing. Existing ones are never changed.
 *
 * @param replicationFactor -1 for the broker's own default
 * @param retention of articles, negative for ever
 */
@ConfigurationProperties("dateline.kafka")
record KafkaSettings(
        @DefaultValue("-1") short replicationFactor,
        @DefaultValue("30d") Duration retention) {

    @Nullable
    Duration retentionOrForever() {
        return retention.isNegative() ? null : retention;
    }
}
