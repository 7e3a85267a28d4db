package dateline.command.reindex;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two versions while articles flow into both. At no single moment need all counts be equal, since one writer is ahead of the
 * other by what it has in hand; but each bucket is still for most of the time. So a bucket is settled once its counts of a kind were
 * found equal in one look, and a bucket that lacks a document never is. Not thread-safe.
 */
public final class CountCheck {

    /** One kind in one bucket. */
    public record Place(NewsKind kind, Bucket bucket) {}

    private final Set<Place> open = new LinkedHashSet<>();

    /** Begins with everything open. */
    public CountCheck() {
        for (NewsKind kind : NewsKind.values()) {
            Bucket.all().forEach(bucket -> open.add(new Place(kind, bucket)));
        }
    }

    /** Kinds that are to be counted again. */
    public List<NewsKind> openKinds() {
        return open.stream().map(Place::kind).distinct().toList();
    }

    /** One look at a kind; buckets that are not in a map are empty. */
    public void look(NewsKind kind, Map<Bucket, Tally> older, Map<Bucket, Tally> newer) {
        open.removeIf(place -> place.kind() == kind
                && older.getOrDefault(place.bucket(), Tally.NONE)
                        .equals(newer.getOrDefault(place.bucket(), Tally.NONE)));
    }

    /** What was never found equal. */
    public List<Place> open() {
        return List.copyOf(open);
    }
}
