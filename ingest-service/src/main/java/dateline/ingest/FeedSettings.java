package dateline.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are followed.
 *
 * @param group of the instances that share the feeds
 * @param workers how many feeds one instance asks at once
 * @param lostAfter how long an instance may be silent before its feeds go to others
 * @param shortest between two fetches of a feed that does not say
 * @param longest between two fetches of a feed that does not say
 * @param pages of a site map that one visit asks for
 * @param pagesTime after which a visit asks for no more pages of a site map
 * @param quietAfter the least silence that counts as out of the ordinary, for feeds whose own rhythm is faster
 */
@ConfigurationProperties("dateline.feeds")
public record FeedSettings(
        @DefaultValue("dateline-feeds") String group,
        @DefaultValue("48") int workers,
        @DefaultValue("20s") Duration lostAfter,
        @DefaultValue("5m") Duration shortest,
        @DefaultValue("6h") Duration longest,
        @DefaultValue("100") int pages,
        @DefaultValue("2m") Duration pagesTime,
        @DefaultValue("1d") Duration quietAfter) {

    public FeedSettings {
        require(workers > 0, "workers is positive");
        require(lostAfter.compareTo(Duration.ofSeconds(6)) >= 0, "lost-after is 6s at least, which Kafka asks for");
        require(shortest.isPositive() && longest.compareTo(shortest) >= 0, "longest is no shorter than shortest");
        require(pages > 0, "pages is positive");
        require(pagesTime.isPositive(), "pages-time is positive");
        require(quietAfter.isPositive(), "quiet-after is positive");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("dateline.feeds." + rule);
        }
    }
}
