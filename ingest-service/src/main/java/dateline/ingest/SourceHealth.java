package dateline.ingest;

import dateline.ingest.source.SourceBoard;
import dateline.ingest.source.SourceFile;
import dateline.ingest.source.SourceTally;
import dateline.ingest.source.SourceWays;
import dateline.ingest.source.Sources;
import java.util.List;
import org.springframework.boot.health.contributor.Health;

/**
 * How the sources are doing, as a detail of the health. Out of service until they are read; what is wrong with one of them is never
 * this service's fault.
 *
 * @param tally of what this instance took
 */
record SourceHealth(SourceBoard board, Sources sources, SourceTally tally, SourceWays ways, SourceFile file) {

    /** Enough to see what is wrong; all of them are at {@code GET /v1/sources}. */
    private static final int TOLD = 20;

    Health told() {
        if (!board.ready()) {
            return Health.outOfService()
                    .withDetail("reason", "the sources are not read from Kafka yet")
                    .build();
        }
        List<String> teasers = tally.all().entrySet().stream()
                .filter(source -> source.getValue().isMostlySummaries())
                .map(source -> source.getKey() + ": " + source.getValue().summaries() + " of "
                        + source.getValue().taken())
                .toList();
        List<String> locked = sources.all().stream()
                .flatMap(source -> ways.trouble(source).stream().map(trouble -> source.id() + ": " + trouble))
                .toList();
        Health.Builder health = Health.up()
                .withDetail("sources", sources.all().size())
                .withDetail("mostlySummaries", teasers.size())
                .withDetail("firstMostlySummaries", teasers.stream().limit(TOLD).toList())
                .withDetail("withoutCredentials", locked.stream().limit(TOLD).toList());
        file.trouble().ifPresent(trouble -> health.withDetail("file", trouble));
        return health.build();
    }
}
