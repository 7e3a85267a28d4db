package dateline.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service reads and writes.
 *
 * @param group of consumers; a second index with another mapping needs a second one
 * @param liveConsumers threads on the live lane; more than there are partitions idle
 * @param backfillConsumers threads on the backfill lane; one alone leaves the node idle while it reads and makes documents, and
 *     waits while the node writes
 * @param pollRecords the most that one poll takes
 * @param requestBytes where {@code _bulk} requests are cut
 * @param firstBackoff wait after the first failure; doubled after each further one
 * @param longestBackoff the longest of these waits
 * @param drain how long begun work may go on when the service is stopped
 * @param caps on what is kept of one article
 */
@ConfigurationProperties("dateline.index")
record IndexServiceSettings(
        @DefaultValue("dateline-index") String group,
        @DefaultValue("1") int liveConsumers,
        @DefaultValue("3") int backfillConsumers,
        @DefaultValue("250") int pollRecords,
        @DefaultValue("5242880") int requestBytes,
        @DefaultValue("200ms") Duration firstBackoff,
        @DefaultValue("30s") Duration longestBackoff,
        @DefaultValue("20s") Duration drain,
        @DefaultValue CapsSettings caps) {

    IndexServiceSettings {
        if (liveConsumers < 0 || backfillConsumers < 0 || pollRecords < 1 || requestBytes < 1) {
            throw new IllegalArgumentException("dateline.index has a count that is too small");
        }
    }

    /** The group that reads the dead letters. */
    String deadLetterGroup() {
        return group + "-dead-letters";
    }

    /**
     * See {@link dateline.index.document.Caps}.
     *
     * @param mentions of one entity
     * @param repeatedNames of each kind that children repeat of their article
     */
    record CapsSettings(
            @DefaultValue("2000") int entities,
            @DefaultValue("2000") int quotes,
            @DefaultValue("2000") int events,
            @DefaultValue("500") int mentions,
            @DefaultValue("200") int repeatedNames) {}
}
