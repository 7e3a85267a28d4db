package dateline.ingest.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest record of each key of a compacted topic. A record that is older than the one known is passed over, so that what this
 * instance wrote itself may be put here before it is read back. Thread-safe.
 *
 * @param <K> what tells records apart, within one partition
 */
public final class Board<K, V> {

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();

    /** Keeps a record; null where it was removed. */
    public void keep(K key, long offset, @Nullable V value) {
        entries.compute(key, (same, known) -> {
            if (known != null && known.offset > offset) {
                return known;
            }
            return value == null ? null : new Entry<>(offset, value);
        });
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.value);
    }

    /** A copy of everything, in no order. */
    public Map<K, V> all() {
        Map<K, V> all = new HashMap<>();
        entries.forEach((key, entry) -> all.put(key, entry.value));
        return all;
    }

    private record Entry<V>(long offset, V value) {}
}
