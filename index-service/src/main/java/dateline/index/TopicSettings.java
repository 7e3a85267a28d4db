package dateline.index;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For topics that are missing at the start.
 *
 * @param replicationFactor -1 for what the broker is set to
 * @param retention of articles, negative for ever
 */
@ConfigurationProperties("dateline.kafka")
record TopicSettings(
        @DefaultValue("-1") short replicationFactor,
        @DefaultValue("30d") Duration retention) {

    @Nullable
    Duration retentionOrForever() {
        return retention.isNegative() ? null : retention;
    }
}
