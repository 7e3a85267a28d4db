package dateline.ingest.feed;

import java.time.Duration;

/**
 * How much of a site map one visit may do.
 *
 * @param pages that are asked for
 * @param time after which no more is asked for
 */
public record PageLimits(int pages, Duration time) {
    public PageLimits {
        if (pages < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("limits are positive: " + pages + " pages, " + time);
        }
    }
}
