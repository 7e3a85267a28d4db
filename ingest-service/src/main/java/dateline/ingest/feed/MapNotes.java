package dateline.ingest.feed;

import dateline.ingest.feed.MapMemory.ReadMap;
import dateline.ingest.feed.MapMemory.Retry;
import dateline.ingest.sitemap.SitemapLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The memory of a site map while it is visited: what may be asked, and what came of it. Thread-safe. */
final class MapNotes {

    /** After each failure but the last; then the page is given up until the map tells another version of it. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6));

    /** How long a map counts as read of whose changes the index does not tell. */
    private static final Duration UNDATED = Duration.ofHours(1);

    private final Map<String, Retry> retries = new LinkedHashMap<>();
    private final Set<String> settled;
    private final Map<String, ReadMap> maps = new LinkedHashMap<>();
    private final Instant now;
    private Optional<Instant> nextRetry = Optional.empty();

    MapNotes(MapMemory before, Instant now) {
        before.retries().forEach(retry -> retries.put(retry.page(), retry));
        this.settled = new LinkedHashSet<>(before.settled());
        before.maps().forEach(map -> maps.put(map.map(), map));
        this.now = now;
    }

    /** Whether there is any sense in asking for it now. What is still named is remembered for longer than what is not. */
    synchronized boolean isOpen(String key) {
        if (settled.remove(key)) {
            settled.add(key);
            return false;
        }
        Retry retry = retries.remove(key);
        if (retry == null) {
            return true;
        }
        retries.put(key, retry);
        boolean due = !retry.next().isAfter(now);
        if (!due) {
            tryAt(retry.next());
        }
        return due;
    }

    synchronized boolean isRetried(String key) {
        return retries.containsKey(key);
    }

    synchronized void failed(String key) {
        int failures =
                Optional.ofNullable(retries.remove(key)).map(Retry::failures).orElse(0) + 1;
        if (failures > WAITS.size()) {
            settled.add(key);
        } else {
            Instant next = now.plus(WAITS.get(failures - 1));
            retries.put(key, new Retry(key, failures, next));
            tryAt(next);
        }
    }

    private void tryAt(Instant next) {
        nextRetry = nextRetry.filter(known -> known.isBefore(next)).or(() -> Optional.of(next));
    }

    /** It is not asked for again in this version. */
    synchronized void settled(String key) {
        retries.remove(key);
        settled.add(key);
    }

    synchronized void read(String key) {
        retries.remove(key);
    }

    /** The maps of an index that have to be read, those that changed last first. */
    synchronized List<SitemapLink> unread(List<SitemapLink> links) {
        return links.stream()
                .filter(link -> isUnread(link) && isOpen(key(link)))
                .sorted(Comparator.comparing((SitemapLink link) ->
                                link.changed().flatMap(MapEntry::instant).orElse(Instant.MIN))
                        .reversed())
                .toList();
    }

    private boolean isUnread(SitemapLink link) {
        String name = name(link);
        ReadMap known = maps.remove(name);
        if (known == null) {
            return true;
        }
        maps.put(name, known);
        return link.changed().isPresent()
                ? !key(link).equals(known.version())
                : !known.read().plus(UNDATED).isAfter(now);
    }

    /** Every page of the map is done. */
    synchronized void finished(SitemapLink link) {
        maps.remove(name(link));
        maps.put(
                name(link),
                new ReadMap(name(link), link.changed().map(any -> key(link)).orElse(null), now));
    }

    static String key(SitemapLink link) {
        return PageKey.of(link.address().toString(), link.changed().orElse(""));
    }

    private static String name(SitemapLink link) {
        return PageKey.of(link.address().toString(), "");
    }

    /** When the first of what failed is tried again, of what the map still names. */
    synchronized Optional<Instant> nextRetry() {
        return nextRetry;
    }

    synchronized MapMemory memory() {
        return new MapMemory(List.copyOf(retries.values()), List.copyOf(settled), List.copyOf(maps.values()));
    }
}
