package dateline.ingest.feed;

import dateline.ingest.board.Board;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All feeds with all that was learnt, in memory. Thread-safe. */
public final class FeedBoard {

    private final Board<Place, Feed> feeds = new Board<>();
    private final Board<Place, FeedState> states = new Board<>();

    /** Keeps what people set; null where they removed it. */
    public void keep(int share, long offset, String id, @Nullable Feed feed) {
        feeds.keep(new Place(share, id), offset, feed);
    }

    /** Keeps what was learnt; null where the feed was removed. */
    public void learn(int share, long offset, String id, @Nullable FeedState state) {
        states.keep(new Place(share, id), offset, state);
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
        return feeds.all().entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .map(entry -> new Followed(
                        entry.getValue(), states.find(entry.getKey()).orElse(null), entry.getKey().share))
                .sorted(Comparator.comparing(followed -> followed.feed().id()));
    }

    private record Place(int share, String id) {}
}
