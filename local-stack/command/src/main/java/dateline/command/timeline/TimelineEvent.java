package dateline.command.timeline;

import dateline.command.article.FoundEvent;
import dateline.command.elasticsearch.Hits;
import dateline.timeline.ToldEvent;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of the index.
 *
 * @param shown as much of it as may be shown
 * @param document all of it, for the columns of a row
 */
public record TimelineEvent(FoundEvent shown, JsonNode document) implements ToldEvent {

    private static final int LENGTH_OF_A_DAY = 10;

    /** From a document of the index. */
    public static TimelineEvent of(JsonNode document) {
        return new TimelineEvent(Hits.event(document), document);
    }

    @Override
    public String articleId() {
        return shown.articleId();
    }

    @Override
    public String articleDay() {
        String published = document.path("published_at").asString("");
        return published.substring(0, Math.min(LENGTH_OF_A_DAY, published.length()));
    }

    @Override
    public int ordinal() {
        return document.path("ordinal").asInt(0);
    }

    @Override
    public @Nullable LocalDateTime start() {
        return shown.start();
    }

    @Override
    public @Nullable LocalDateTime end() {
        return shown.end();
    }

    @Override
    public String status() {
        return shown.status();
    }

    @Override
    public String trigger() {
        return document.path("trigger").asString("");
    }

    @Override
    public List<String> participants() {
        JsonNode names = document.path("participants");
        return names.isArray()
                ? names.valueStream().map(name -> name.asString("")).toList()
                : names.isString() ? List.of(names.asString()) : List.of();
    }
}
