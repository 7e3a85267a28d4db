package dateline.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles under embargo are released.
 *
 * @param group of the instances that share the releases
 * @param lostAfter how long an instance may be silent before its releases go to others
 */
@ConfigurationProperties("dateline.held")
public record HeldSettings(
        @DefaultValue("dateline-held") String group,
        @DefaultValue("20s") Duration lostAfter) {

    public HeldSettings {
        if (lostAfter.compareTo(Duration.ofSeconds(6)) < 0) {
            throw new IllegalArgumentException("dateline.held.lost-after is 6s at least, which Kafka asks for");
        }
    }
}
