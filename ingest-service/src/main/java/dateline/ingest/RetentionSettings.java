package dateline.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are taken down whose retention is over.
 *
 * @param every time between two looks at all receipts
 * @param perSecond how many articles one instance takes down in a second at most; they go through the live lane, too
 * @param group of the instances that share the work
 * @param lostAfter how long an instance may be silent before its share goes to others
 */
@ConfigurationProperties("dateline.retention")
public record RetentionSettings(
        @DefaultValue("1h") Duration every,
        @DefaultValue("100") int perSecond,
        @DefaultValue("dateline-retention") String group,
        @DefaultValue("20s") Duration lostAfter) {

    public RetentionSettings {
        require(every.compareTo(Duration.ofSeconds(1)) >= 0, "every is a second at least");
        require(perSecond >= 1 && perSecond <= 10_000, "per-second is 1 to 10000");
        require(lostAfter.compareTo(Duration.ofSeconds(6)) >= 0, "lost-after is 6s at least, which Kafka asks for");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("dateline.retention." + rule);
        }
    }
}
