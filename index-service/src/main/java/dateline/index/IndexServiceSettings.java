package dateline.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service reads and writes.
 *
 * @param version of the indices that are written; a service that writes another version reads in a group of its own
 * @param group of consumers, for version 1; the group of version N has {@code -vN} behind it
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
        @DefaultValue("1") int version,
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
        if (version < 1 || liveConsumers < 0 || backfillConsumers < 0 || pollRecords < 1 || requestBytes < 1) {
            throw new IllegalArgumentException("dateline.index has a number that is too small");
        }
    }

    /** The group that reads the articles: each version has to be given all of them. */
    String articleGroup() {
        return version == 1 ? group : group + "-v" + version;
    }

    /** The group that reads the dead letters, of which there are no versions. */
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
