package dateline.ingest.held;

import dateline.article.ArticleId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All versions that wait, in memory, a few hundred bytes each. A record older than one known of the same version is passed over, so
 * that what this instance wrote itself may be put here before it is read back. Thread-safe.
 */
public final class HoldBoard {

    private final Map<ArticleId, NavigableMap<Long, Entry>> articles = new HashMap<>();

    /** Puts up what this instance has just written, before it is read back. */
    public synchronized void written(Hold hold) {
        put(hold.id(), hold.revision(), new Entry(hold.place().offset(), hold));
    }

    /** The same for a version that this instance has taken off: what is still to be read of it must not bring it back. */
    public synchronized void taken(ArticleId id, long revision, long offset) {
        put(id, revision, new Entry(offset, null));
    }

    /** Puts up, or takes off, what is read in the order of the topic. */
    public synchronized void read(ArticleId id, long revision, long offset, @Nullable Hold hold) {
        put(id, revision, new Entry(offset, hold));
        articles.computeIfPresent(id, (any, versions) -> {
            versions.computeIfPresent(revision, (same, entry) -> entry.isGoneBy(offset) ? null : entry);
            return versions.isEmpty() ? null : versions;
        });
    }

    private void put(ArticleId id, long revision, Entry entry) {
        articles.computeIfAbsent(id, any -> new TreeMap<>())
                .merge(revision, entry, (known, fresh) -> known.offset > fresh.offset ? known : fresh);
    }

    /** The newest version of an article that waits. */
    public synchronized Optional<Hold> find(ArticleId id) {
        return versions(id).max(Comparator.comparingLong(Hold::revision));
    }

    /** The versions of an article that wait and are not newer than this one. */
    public synchronized List<Hold> upTo(ArticleId id, long revision) {
        return versions(id).filter(hold -> hold.revision() <= revision).toList();
    }

    private Stream<Hold> versions(ArticleId id) {
        NavigableMap<Long, Entry> versions = articles.get(id);
        return versions == null ? Stream.empty() : holds(versions);
    }

    /** Everything that waits, soonest first. */
    public synchronized List<Hold> all() {
        return articles.values().stream()
                .flatMap(HoldBoard::holds)
                .sorted(Comparator.comparing(Hold::until).thenComparing(Hold::id))
                .toList();
    }

    /** What is due of some partitions of the topic, longest first. */
    synchronized List<Hold> due(Set<Integer> partitions, Instant now) {
        return articles.values().stream()
                .flatMap(HoldBoard::holds)
                .filter(hold -> partitions.contains(hold.place().partition()) && hold.isDue(now))
                .sorted(Comparator.comparing(Hold::until).thenComparing(Hold::id))
                .toList();
    }

    private static Stream<Hold> holds(NavigableMap<Long, Entry> versions) {
        return versions.values().stream().map(Entry::hold).filter(Objects::nonNull);
    }

    /** Null for what was taken off, until that is read back. */
    private record Entry(long offset, @Nullable Hold hold) {

        boolean isGoneBy(long read) {
            return hold == null && offset <= read;
        }
    }
}
