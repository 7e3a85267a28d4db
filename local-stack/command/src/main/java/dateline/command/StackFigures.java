package dateline.command;

import dateline.command.feeds.FollowedFeed;
import dateline.command.sources.KeptSource;
import dateline.command.stack.StackState;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything that status tells.
 *
 * @param stack null for servers elsewhere
 * @param articles that can be found; null if Elasticsearch does not say
 * @param seconds from ingest to index of the newest articles
 * @param feeds that ingest follows; none where it does not say
 * @param sources that ingest keeps or has heard of; none where it does not say
 * @param troubles sentences about what is wrong
 */
record StackFigures(
        @Nullable StackState stack,
        String data,
        Addresses addresses,
        List<PartFigures> parts,
        List<StageFigures> stages,
        @Nullable Long articles,
        List<Double> seconds,
        List<FollowedFeed> feeds,
        List<KeptSource> sources,
        List<String> troubles) {

    /** Where to reach the servers; null where that is not known. */
    record Addresses(
            @Nullable String kafka,
            @Nullable String elasticsearch,
            @Nullable String ingest) {}

    OptionalDouble medianSeconds() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sorted.get(sorted.size() / 2));
    }

    OptionalDouble slowestSeconds() {
        return seconds.stream().mapToDouble(Double::doubleValue).max();
    }
}
