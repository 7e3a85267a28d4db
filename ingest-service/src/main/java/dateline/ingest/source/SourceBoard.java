package dateline.ingest.source;

import dateline.ingest.article.KnownSource;
import dateline.ingest.article.KnownSources;
import dateline.ingest.board.Board;
import dateline.ingest.intake.Unavailable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * All sources, in memory: those set over the API, which lie on Kafka, and those of the file, which go first. Until Kafka's are read
 * every question fails with {@link Unavailable}: an article taken without its source's word would be another. Thread-safe.
 */
public final class SourceBoard implements KnownSources {

    private final Board<String, SourceRecord> set = new Board<>();
    private volatile Map<String, SourceRecord> fixed = Map.of();
    private volatile boolean read;
    private final AtomicLong changes = new AtomicLong();
    private volatile Lookup lookup = new Lookup(0, Map.of(), Map.of());

    /** Keeps what people set over the API; null where they removed it. */
    public void keep(long offset, String id, @Nullable SourceRecord source) {
        set.keep(id, offset, source);
        changes.incrementAndGet();
    }

    /** Everything that lay on Kafka at the start is here. */
    public void caughtUp() {
        read = true;
    }

    public boolean ready() {
        return read;
    }

    /** The sources of the file, all of them. */
    void fix(Collection<SourceRecord> sources) {
        Map<String, SourceRecord> byId = new HashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        fixed = Map.copyOf(byId);
        changes.incrementAndGet();
    }

    boolean isFixed(String id) {
        return fixed.containsKey(id);
    }

    /** All sources by their ids. */
    List<SourceRecord> all() {
        return List.copyOf(lookup().byId.values());
    }

    Optional<SourceRecord> find(String id) {
        return Optional.ofNullable(lookup().byId.get(id));
    }

    /** By its id, or by a host of its pages. */
    Optional<SourceRecord> meant(String named) {
        return find(named).or(() -> above(named));
    }

    /** The source whose pages lie on a host: the one that names the host, or the nearest above it. */
    Optional<SourceRecord> above(String host) {
        Map<String, SourceRecord> byHost = lookup().byHost;
        String rest = host.toLowerCase(Locale.ROOT);
        while (!byHost.containsKey(rest) && rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.ofNullable(byHost.get(rest));
    }

    @Override
    public Optional<KnownSource> named(String id) {
        return meant(id).map(SourceRecord::known);
    }

    @Override
    public Optional<KnownSource> ofHost(String host) {
        return meant(host).map(SourceRecord::known);
    }

    private Lookup lookup() {
        if (!read) {
            throw new Unavailable("the sources are not read from Kafka yet");
        }
        Lookup known = lookup;
        return known.change == changes.get() ? known : made();
    }

    private Lookup made() {
        // Counted first: what changes while it is made makes it old at once.
        long change = changes.get();
        Map<String, SourceRecord> byId = new TreeMap<>(set.all());
        byId.putAll(fixed);
        Map<String, SourceRecord> byHost = new HashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparing(SourceRecord::id))
                .forEach(source -> source.hosts().forEach(host -> byHost.putIfAbsent(host, source)));
        Lookup made = new Lookup(change, byId, byHost);
        lookup = made;
        return made;
    }

    private record Lookup(long change, Map<String, SourceRecord> byId, Map<String, SourceRecord> byHost) {}
}
