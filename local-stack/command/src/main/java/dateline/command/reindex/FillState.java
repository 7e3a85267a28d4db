package dateline.command.reindex;

import org.jspecify.annotations.Nullable;

/**
 * How far a version of the indices is filled from an older one. It is kept in the new indices themselves, so that a copier that was
 * killed goes on wherever it is started next.
 *
 * @param from the older version; null before the copier began
 * @param buckets how many are copied, in their order
 * @param filled whether everything is copied: then the writers of the version begin
 * @param finished whether there is no way back to the older version any more
 */
public record FillState(@Nullable Integer from, int buckets, boolean filled, boolean finished) {

    /** Indices that writers made, and nobody has begun to fill. */
    public static final FillState EMPTY = new FillState(null, 0, false, false);

    /** Begins: from then on the writers of the new version have offsets to begin with. */
    public FillState begun(int older) {
        return new FillState(older, 0, false, false);
    }

    public FillState copied(Bucket bucket) {
        return new FillState(from, bucket.number() + 1, false, false);
    }

    public FillState complete() {
        return new FillState(from, buckets, true, false);
    }

    public FillState closed() {
        return new FillState(from, buckets, filled, true);
    }
}
