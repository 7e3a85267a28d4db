package dateline.command;

import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.kafka.IndexGroups;
import dateline.command.reindex.Bucket;
import dateline.command.reindex.FillState;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Progress;
import dateline.command.terminal.Terminal;
import dateline.topic.Lane;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Fills a version of the indices from the one that readers see, and brings its writers up to date. Every step may be broken off, and is
 * gone on with by the next run.
 */
record Reindexing(VersionedIndices indices, IndexGroups groups, int from, int to, Terminal terminal, Clock clock) {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A change of a mapping is a change of the cluster's state, which is not made for every little part. */
    private static final Duration KEEP = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The index-service of the new version makes them: it alone knows the mappings. */
    void awaitIndices() throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        try (Progress progress = new Progress(terminal, clock)) {
            while (!indices.exist(to)) {
                if (clock.instant().isAfter(end)) {
                    throw new Failure(
                            Failure.NOT_THERE,
                            "there are no indices of version " + to + ": start an index-service with"
                                    + " dateline.index.version=" + to + ", then try again");
                }
                progress.show(() -> "waiting for an index-service with dateline.index.version=" + to);
                Thread.sleep(PAUSE);
            }
        }
    }

    /** Copies what is not copied yet. */
    void fill() throws InterruptedException {
        FillState state = indices.state(to);
        if (state.filled()) {
            terminal.say("Version " + to + " is filled");
            return;
        }
        state = begun(state);
        indices.refresh(from);
        Instant begin = clock.instant();
        Instant kept = begin;
        int earlier = state.buckets();
        long copied = 0;
        try (Progress progress = new Progress(terminal, clock)) {
            for (Bucket bucket : Bucket.all().subList(state.buckets(), Bucket.COUNT)) {
                copied += indices.copy(bucket, from, to);
                state = state.copied(bucket);
                if (Duration.between(kept, clock.instant()).compareTo(KEEP) > 0) {
                    indices.keep(to, state);
                    kept = clock.instant();
                }
                long documents = copied;
                progress.show(() -> line(bucket, earlier, documents, Duration.between(begin, clock.instant())));
            }
        }
        indices.keep(to, state.complete());
        terminal.say("Copied             " + Figures.counted(copied, "document") + " in "
                + Figures.duration(Duration.between(begin, clock.instant())));
    }

    /**
     * The new writers begin where the older ones stand before anything is copied: whatever is written to the older indices later, they
     * read too, and whatever they do not read is there to be copied.
     */
    private FillState begun(FillState state) throws InterruptedException {
        @Nullable Integer older = state.from();
        if (older != null && older == from) {
            terminal.say("Going on           " + state.buckets() + " of " + Bucket.COUNT + " parts are copied");
            return state;
        }
        if (older != null) {
            throw new Failure(Failure.WRONG_USE, "version " + to + " is being filled from version " + older);
        }
        groups.begin(to, from);
        FillState begun = state.begun(from);
        indices.keep(to, begun);
        return begun;
    }

    private static String line(Bucket bucket, int earlier, long documents, Duration took) {
        int done = bucket.number() + 1;
        Duration left = took.multipliedBy(Bucket.COUNT - done).dividedBy(done - earlier);
        return Figures.counted(documents, "document") + " copied, " + done + " of " + Bucket.COUNT + " parts, "
                + Figures.duration(left) + " left";
    }

    /** Returns when the new writers are through with everything that lies on the topics now. */
    void catchUp() throws InterruptedException {
        try (Progress progress = new Progress(terminal, clock)) {
            for (Lane lane : Lane.values()) {
                var ends = groups.ends(lane);
                for (long left = groups.left(to, ends); left > 0; left = groups.left(to, ends)) {
                    long now = left;
                    progress.show(() -> "version " + to + " catches up: " + Figures.counted(now, "message") + " left");
                    Thread.sleep(PAUSE);
                }
            }
        }
    }
}
