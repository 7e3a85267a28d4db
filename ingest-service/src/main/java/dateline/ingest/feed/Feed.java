package dateline.ingest.feed;

import dateline.ingest.fetch.WebAddress;
import dateline.topic.Lane;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people set of a feed.
 *
 * @param id in lower case: letters, digits, {@code . _ -}
 * @param name of the source, for people
 * @param source the id that scopes what the feed calls its articles
 * @param language of articles that do not say theirs
 * @param zone of dates that do not say theirs
 * @param shortest time between two fetches, unless somebody asks for one
 * @param longest time between two fetches, however quiet the feed is
 * @param fullText whether the page that an article links to is read too
 * @param fetchAsked when somebody last asked for a fetch out of turn
 * @param changed when people last set anything here
 */
public record Feed(
        String id,
        URI url,
        @Nullable String name,
        String source,
        Lane lane,
        @Nullable String language,
        @Nullable ZoneId zone,
        Duration shortest,
        Duration longest,
        boolean fullText,
        boolean paused,
        @Nullable Instant fetchAsked,
        Instant changed) {

    /** No feed is worth more, and no server deserves it. */
    public static final Duration SHORTEST = Duration.ofSeconds(1);

    public static final Duration LONGEST = Duration.ofDays(31);

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    public Feed {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "the id of a feed is up to 100 small letters, digits, dots, lines and underscores, not " + id);
        }
        Optional<String> objection = WebAddress.objection(url);
        if (objection.isPresent()) {
            throw new IllegalArgumentException(objection.get());
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a feed has a source");
        }
        if (shortest.compareTo(SHORTEST) < 0 || longest.compareTo(LONGEST) > 0 || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    "intervals are a second at least, 31 days at most, and the longest is no shorter than the shortest");
        }
    }

    /** The host, which decides who asks: feeds of one host are all asked by one instance. */
    public String host() {
        return url.getHost().toLowerCase(Locale.ROOT);
    }

    public Feed paused(boolean isPaused, Instant now) {
        return new Feed(
                id, url, name, source, lane, language, zone, shortest, longest, fullText, isPaused, fetchAsked, now);
    }

    /** Asks for a fetch now. */
    public Feed asked(Instant now) {
        return new Feed(id, url, name, source, lane, language, zone, shortest, longest, fullText, paused, now, changed);
    }
}
