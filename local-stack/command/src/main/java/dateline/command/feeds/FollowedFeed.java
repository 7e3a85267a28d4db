package dateline.command.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A feed as ingest tells it; {@code GET /v1/openapi.yaml} there says what each field means.
 *
 * @param whole everything that was told
 */
public record FollowedFeed(
        String id,
        String url,
        String condition,
        long articles,
        @Nullable Instant asked,
        @Nullable Instant fetched,
        @Nullable Instant latestArticle,
        @Nullable Instant due,
        @Nullable Instant quietSince,
        @Nullable Instant failingSince,
        @Nullable String reason,
        JsonNode whole) {

    /** All feeds of a list as ingest tells it. */
    public static List<FollowedFeed> list(JsonNode list) {
        List<FollowedFeed> feeds = new ArrayList<>();
        list.path("feeds").forEach(feed -> feeds.add(of(feed)));
        return List.copyOf(feeds);
    }

    static FollowedFeed of(JsonNode feed) {
        return new FollowedFeed(
                feed.path("id").asString(""),
                feed.path("url").asString(""),
                feed.path("condition").asString(""),
                feed.path("articles").asLong(0),
                time(feed, "asked"),
                time(feed, "fetched"),
                time(feed, "latestArticle"),
                time(feed, "due"),
                time(feed, "quietSince"),
                time(feed, "failingSince"),
                feed.has("reason") ? feed.path("reason").asString("") : null,
                feed);
    }

    private static @Nullable Instant time(JsonNode feed, String field) {
        return feed.has(field) ? Instant.parse(feed.path(field).asString("")) : null;
    }
}
