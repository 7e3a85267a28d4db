package dateline.query.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flow as it stands.
 *
 * @param stages in the order of the flow
 * @param index what is in Elasticsearch; null where it does not answer
 */
public record Flow(List<Stage> stages, @Nullable Index index) {

    /**
     * What readers find.
     *
     * @param latest how many of the latest articles the seconds are of
     * @param median seconds from ingest to the index
     * @param slowest of them
     * @param newest when the latest article came into the index; null where there is none
     */
    public record Index(
            long articles,
            int latest,
            double median,
            double slowest,
            @Nullable String newest) {}

    public Flow {
        stages = List.copyOf(stages);
    }
}
