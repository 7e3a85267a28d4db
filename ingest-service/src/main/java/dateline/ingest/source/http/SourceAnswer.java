package dateline.ingest.source.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dateline.ingest.source.Lately;
import dateline.ingest.source.SourceRecord;
import dateline.ingest.source.SourceSetting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is told: what is set, and what came of it lately. Of its secret only where it lies is told.
 *
 * @param setting null where nothing is set of it, but something came of it
 * @param fixed whether it stands in the file, where it has to be changed
 * @param credentialsTrouble why its credentials cannot be had by this instance
 * @param taken articles of this instance lately, a hundred at most
 * @param summaries those of them of which only a teaser came
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceAnswer(
        String id,
        @JsonUnwrapped @Nullable SourceSetting setting,
        boolean known,
        boolean fixed,
        @Nullable Instant changed,
        @Nullable String credentialsTrouble,
        int taken,
        int summaries,
        boolean mostlySummaries) {

    static SourceAnswer of(SourceRecord source, boolean fixed, @Nullable String trouble, Lately lately) {
        return new SourceAnswer(
                source.id(),
                SourceSetting.of(source),
                true,
                fixed,
                source.changed(),
                trouble,
                lately.taken(),
                lately.summaries(),
                lately.isMostlySummaries());
    }

    /** One that nothing is set of. */
    static SourceAnswer of(String id, Lately lately) {
        return new SourceAnswer(
                id, null, false, false, null, null, lately.taken(), lately.summaries(), lately.isMostlySummaries());
    }
}
