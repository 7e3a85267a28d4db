package dateline.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a site map beside the receipts of its articles. Bounded, because it is one message on Kafka; pages and maps
 * are named by their {@link PageKey}.
 *
 * @param retries pages and maps that could not be had and are asked again, the latest last
 * @param settled those that are not asked again in the version that the map tells: given up, or known by another version of
 *     their own; the latest last
 * @param maps the maps of an index of which every page is done, the latest last
 */
public record MapMemory(List<Retry> retries, List<String> settled, List<ReadMap> maps) {

    static final MapMemory NONE = new MapMemory(List.of(), List.of(), List.of());

    static final int MOST_RETRIES = 300;
    static final int MOST_SETTLED = 10_000;
    static final int MOST_MAPS = 500;

    public MapMemory {
        retries = latest(retries, MOST_RETRIES);
        settled = latest(settled, MOST_SETTLED);
        maps = latest(maps, MOST_MAPS);
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /**
     * Something that could not be had.
     *
     * @param failures how often
     * @param next when to try again
     */
    public record Retry(String page, int failures, Instant next) {}

    /**
     * A map that was read.
     *
     * @param version by what the index said of its last change; null where it did not
     */
    public record ReadMap(String map, @Nullable String version, Instant read) {}
}
