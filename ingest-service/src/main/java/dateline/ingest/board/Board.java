package dateline.ingest.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest record of each key of a compacted topic. A record that is older than the one known is passed over, so that what this
 * instance wrote itself may be put here before it is read back. A removal is remembered as well: else the record before it, read
 * back after it, would bring back what was removed. Thread-safe.
 *
 * @param <K> what tells records apart, within one partition
 */
public final class Board<K, V> {

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();

    /** Keeps a record; null where it was removed. */
    public void keep(K key, long offset, @Nullable V value) {
        entries.merge(
                key,
                new Entry<>(offset, Optional.ofNullable(value)),
                (known, told) -> known.offset > told.offset ? known : told);
    }

    public Optional<V> find(K key) {
        Entry<V> entry = entries.get(key);
        return entry == null ? Optional.empty() : entry.value;
    }

    /** A copy of everything that is there, in no order. */
    public Map<K, V> all() {
        Map<K, V> all = new HashMap<>();
        entries.forEach((key, entry) -> entry.value.ifPresent(value -> all.put(key, value)));
        return all;
    }

    /** @param value empty where the record is a removal */
    private record Entry<V>(long offset, Optional<V> value) {}
}
