package dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed brings something new, as seen from here.
 *
 * @param latest when it last did
 * @param gap between two new articles, the more recent ones counting more; null until two fetches brought some
 * @param articles new ones so far
 */
public record Rhythm(@Nullable Instant latest, @Nullable Duration gap, long articles) {

    static final Rhythm UNKNOWN = new Rhythm(null, null, 0);

    /** How much the latest gap counts against all before it. */
    private static final double WEIGHT = 0.3;

    /** A silence this many times the usual gap is out of the ordinary. */
    private static final int QUIET = 10;

    /** Fewer articles make no rhythm. */
    private static final int ENOUGH = 5;

    /** The rhythm after a fetch that brought so many new articles. */
    Rhythm heard(long fresh, Instant now) {
        if (fresh == 0) {
            return latest == null ? new Rhythm(now, null, articles) : this;
        }
        // What the first fetch brings is a stock, which tells nothing of time.
        if (latest == null || articles == 0) {
            return new Rhythm(now, null, fresh);
        }
        Duration seen = Duration.between(latest, now).dividedBy(fresh);
        return new Rhythm(now, gap == null ? seen : mixed(gap, seen), articles + fresh);
    }

    /** The rhythm after a part of a stock, which tells nothing of time. */
    Rhythm stocked(long fresh, Instant now) {
        return new Rhythm(fresh > 0 || latest == null ? now : latest, gap, articles + fresh);
    }

    private static Duration mixed(Duration before, Duration seen) {
        return Duration.ofMillis(Math.round(before.toMillis() * (1 - WEIGHT) + seen.toMillis() * WEIGHT));
    }

    /** How long to wait so that most new articles are seen within half of the gap between them. */
    Duration interval(Instant now) {
        Duration silence = latest == null ? Duration.ZERO : Duration.between(latest, now);
        Duration expected = gap == null || silence.compareTo(gap) > 0 ? silence : gap;
        return expected.dividedBy(2);
    }

    /** Since when there has been nothing new, where that is longer than this feed's rhythm explains. */
    Optional<Instant> quietSince(Instant now, Duration atLeast) {
        if (latest == null || gap == null || articles < ENOUGH) {
            return Optional.empty();
        }
        Duration unusual = gap.multipliedBy(QUIET);
        Duration limit = unusual.compareTo(atLeast) > 0 ? unusual : atLeast;
        return Duration.between(latest, now).compareTo(limit) > 0 ? Optional.of(latest) : Optional.empty();
    }
}
