package dateline.ingest.retention;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one look at all articles came to.
 *
 * @param begun the time by which it was decided
 * @param seen receipts that were looked at
 * @param ended articles that were taken down, by the source of their term
 */
public record RoundSum(Instant begun, long seen, Map<String, Long> ended) {
    public RoundSum {
        ended = Collections.unmodifiableSortedMap(new TreeMap<>(ended));
    }
}
