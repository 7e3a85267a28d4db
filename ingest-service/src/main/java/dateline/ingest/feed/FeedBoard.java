package dateline.ingest.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All feeds with all that was learnt, in memory. A record that is older than one known of the same share is passed over, so that
 * what this instance wrote itself may be put here before it is read back. Thread-safe.
 */
public final class FeedBoard {

    private final Map<Place, Entry<Feed>> feeds = new ConcurrentHashMap<>();
    private final Map<Place, Entry<FeedState>> states = new ConcurrentHashMap<>();

    /** Keeps what people set; null where they removed it. */
    public void keep(int share, long offset, String id, @Nullable Feed feed) {
        keep(feeds, new Place(share, id), offset, feed);
    }

    /** Keeps what was learnt; null where the feed was removed. */
    public void learn(int share, long offset, String id, @Nullable FeedState state) {
        keep(states, new Place(share, id), offset, state);
    }

    private static <T> void keep(Map<Place, Entry<T>> entries, Place place, long offset, @Nullable T value) {
        entries.compute(place, (same, known) -> {
            if (known != null && known.offset > offset) {
                return known;
            }
            return value == null ? null : new Entry<>(offset, value);
        });
    }

    /** All feeds by their ids. */
    public List<Followed> all() {
        return followed(place -> true).toList();
    }

    /** A feed; where its host was changed a moment ago, as it is now. */
    public Optional<Followed> find(String id) {
        return everywhere(id).stream()
                .max(Comparator.comparing(followed -> followed.feed().changed()));
    }

    /** The shares in which a feed lies: two for a moment after its host was changed. */
    List<Followed> everywhere(String id) {
        return followed(place -> place.id.equals(id)).toList();
    }

    List<Followed> within(Set<Integer> shares) {
        return followed(place -> shares.contains(place.share)).toList();
    }

    private Stream<Followed> followed(Predicate<Place> condition) {
        return feeds.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .map(entry -> new Followed(entry.getValue().value, state(entry.getKey()), entry.getKey().share))
                .sorted(Comparator.comparing(followed -> followed.feed().id()));
    }

    private @Nullable FeedState state(Place place) {
        Entry<FeedState> entry = states.get(place);
        return entry == null ? null : entry.value;
    }

    private record Place(int share, String id) {}

    private record Entry<T>(long offset, T value) {}
}
