package dateline.ingest.feed.http;

import dateline.ingest.feed.Feed;
import dateline.topic.Lane;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * A feed as people write it; what they leave out is as usual.
 *
 * @param source the host of the address where it is left out
 * @param lane live or backfill
 * @param shortest such as {@code 5m} or {@code PT5M}
 */
record FeedBody(
        @Nullable String url,
        @Nullable String name,
        @Nullable String source,
        @Nullable String lane,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String shortest,
        @Nullable String longest,
        @Nullable Boolean fullText,
        @Nullable Boolean paused) {

    /**
     * The feed that is meant.
     *
     * @throws IllegalArgumentException with the reason, where it is none
     */
    Feed feed(String id, Intervals usual, Instant now) {
        URI address = address(url);
        Duration least = parsed("shortest", shortest, DurationStyle::detectAndParse, usual.shortest());
        Duration most = parsed(
                "longest",
                longest,
                DurationStyle::detectAndParse,
                usual.longest().compareTo(least) < 0 ? least : usual.longest());
        return new Feed(
                id,
                address,
                name,
                source == null ? String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) : source,
                parsed("lane", lane, FeedBody::lane, Lane.LIVE),
                parsed("language", language, FeedBody::language, null),
                parsed("zone", zone, ZoneId::of, null),
                least,
                most,
                Boolean.TRUE.equals(fullText),
                Boolean.TRUE.equals(paused),
                null,
                now);
    }

    static URI address(@Nullable String url) {
        if (url == null) {
            throw new IllegalArgumentException("a feed has a url");
        }
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("url is no address: " + url, e);
        }
    }

    private static Lane lane(String written) {
        return switch (written) {
            case "live" -> Lane.LIVE;
            case "backfill" -> Lane.BACKFILL;
            default -> throw new IllegalArgumentException("live or backfill");
        };
    }

    static boolean isLanguage(String written) {
        try {
            return !language(written).isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static String language(String written) {
        return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    }

    private static <T extends @Nullable Object> T parsed(
            String field, @Nullable String written, Function<String, ? extends T> parser, T usual) {
        if (written == null) {
            return usual;
        }
        try {
            return parser.apply(written);
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            throw new IllegalArgumentException(field + " is not understood: " + written, e);
        }
    }
}
