package dateline.ingest.fetch;

import java.time.Duration;

/**
 * How hosts are treated.
 *
 * @param product as robots.txt names this reader, in lower case
 * @param robots whether robots.txt is heeded
 * @param atOnce requests under way at one host
 * @param delay between the starts of two requests to one host
 * @param longestDelay what a {@code Crawl-delay} is kept to at most
 */
public record Manners(String product, boolean robots, int atOnce, Duration delay, Duration longestDelay) {
    public Manners {
        if (product.isBlank() || atOnce < 1 || delay.isNegative() || longestDelay.isNegative()) {
            throw new IllegalArgumentException("manners of " + product + ": " + atOnce + " at once, " + delay
                    + " between, at most " + longestDelay);
        }
    }
}
