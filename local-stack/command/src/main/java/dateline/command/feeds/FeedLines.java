package dateline.command.feeds;

import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Feeds as a person reads them. */
public final class FeedLines {

    private FeedLines() {}

    /** A table, and below it what is wrong with which feed and since when. */
    public static List<String> table(List<FollowedFeed> feeds, Instant now) {
        if (feeds.isEmpty()) {
            return List.of("No feeds are followed: dateline feeds add URL");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FEED", "CONDITION", "ARTICLES", "LATEST", "FETCHED", "DUE", "ADDRESS"));
        for (FollowedFeed feed : feeds) {
            rows.add(List.of(
                    feed.id(),
                    feed.condition(),
                    Figures.count(feed.articles()),
                    ago(feed.latestArticle(), now),
                    ago(feed.fetched(), now),
                    in(feed.due(), now),
                    feed.url()));
        }
        List<String> lines = new ArrayList<>(new Columns("llrrrrl").lines(rows));
        feeds.forEach(feed -> lines.addAll(troubles(feed, now)));
        return lines;
    }

    /** What is wrong with a feed; nothing where all is well. */
    public static List<String> troubles(FollowedFeed feed, Instant now) {
        List<String> lines = new ArrayList<>();
        if (feed.failingSince() != null) {
            lines.add(feed.id() + " has failed for " + length(feed.failingSince(), now) + ": " + feed.reason());
        }
        if (feed.quietSince() != null) {
            lines.add(feed.id() + " has brought nothing new for " + length(feed.quietSince(), now));
        }
        return lines;
    }

    /** How all feeds are in one line, and below it what is wrong with which; nothing where none are followed. */
    public static List<String> summary(List<FollowedFeed> feeds, Instant now) {
        if (feeds.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(Figures.counted(feeds.size(), "feed") + " followed, " + count(feeds, "failing") + " failing, "
                + count(feeds, "gone") + " gone, " + count(feeds, "quiet") + " quiet");
        feeds.forEach(feed -> lines.addAll(troubles(feed, now)));
        return lines;
    }

    private static long count(List<FollowedFeed> feeds, String condition) {
        return feeds.stream().filter(feed -> feed.condition().equals(condition)).count();
    }

    /** Everything that is known of one feed. */
    public static List<String> of(FollowedFeed feed) {
        List<List<String>> rows = new ArrayList<>();
        fields("", feed.whole(), rows);
        return new Columns("ll").lines(rows);
    }

    private static void fields(String prefix, JsonNode object, List<List<String>> rows) {
        object.properties().forEach(field -> {
            String name = prefix + field.getKey();
            if (field.getValue().isObject()) {
                fields(name + ".", field.getValue(), rows);
            } else {
                rows.add(List.of(name, field.getValue().asString("")));
            }
        });
    }

    private static String ago(@Nullable Instant time, Instant now) {
        return time == null ? "-" : length(time, now) + " ago";
    }

    private static String length(Instant since, Instant now) {
        return Figures.duration(positive(Duration.between(since, now)));
    }

    private static String in(@Nullable Instant time, Instant now) {
        if (time == null) {
            return "-";
        }
        return time.isAfter(now) ? "in " + Figures.duration(Duration.between(now, time)) : "now";
    }

    /** The clocks of two machines may differ. */
    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
