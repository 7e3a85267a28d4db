package dateline.command;

import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.kafka.IndexGroups;
import dateline.command.reindex.Bucket;
import dateline.command.reindex.FillState;
import dateline.command.reindex.NewsKind;
import dateline.command.reindex.Tally;
import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import java.util.ArrayList;
import java.util.List;

/** The versions of the indices as a table: the one that readers see, and its neighbours. */
record VersionLines(VersionedIndices indices, IndexGroups groups) {

    List<String> around(int shown) throws InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("VERSION", "READERS", "FILLED", "ARTICLES", "STUBS", "WRITERS", "LAG"));
        for (int version = Math.max(1, shown - 1); version <= shown + 1; version++) {
            if (indices.exist(version)) {
                rows.add(row(version, shown));
            }
        }
        return new Columns("llrrrrr").lines(rows);
    }

    private List<String> row(int version, int shown) throws InterruptedException {
        Tally articles =
                indices.tallies(NewsKind.ARTICLES, version).values().stream().reduce(Tally.NONE, Tally::plus);
        FillState state = indices.state(version);
        return List.of(
                Integer.toString(version),
                version == shown ? "see it" : "",
                state.filled() ? "yes" : state.buckets() + " of " + Bucket.COUNT,
                Figures.count(articles.shown()),
                Figures.count(articles.stubs()),
                Integer.toString(groups.members(version)),
                Figures.count(groups.lag(version)));
    }
}
