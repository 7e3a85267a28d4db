package dateline.command.elasticsearch;

import dateline.article.Display;
import dateline.article.Excerpt;
import dateline.command.article.FoundArticle;
import dateline.command.article.FoundEntity;
import dateline.command.article.FoundEvent;
import dateline.command.article.FoundQuote;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From documents of the index to what they say. Fields that are missing are taken for empty. */
public final class Hits {

    private Hits() {}

    static <T> List<T> of(JsonNode answer, Function<JsonNode, T> reader) {
        List<T> found = new ArrayList<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            found.add(reader.apply(hit.path("_source")));
        }
        return found;
    }

    static long total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").asLong(0);
    }

    static FoundArticle article(JsonNode source) {
        String status = text(source.path("findings"), "status");
        String reason = text(source.path("findings"), "reason");
        JsonNode publisher = source.path("source");
        String name = text(publisher, "name");
        return new FoundArticle(
                source.path("id").asString(""),
                text(source, "title"),
                Excerpt.body(rule(source), source.path("body").asString("")),
                text(source, "published_at"),
                name == null ? text(publisher, "id") : name,
                rule(source),
                text(source, "url"),
                text(source, "language"),
                source.path("entity_count").asInt(0)
                        + source.path("quote_count").asInt(0)
                        + source.path("event_count").asInt(0),
                status == null || status.equals("complete") ? null : reason == null ? status : reason);
    }

    static FoundEntity entity(JsonNode source) {
        List<FoundEntity.Place> named = new ArrayList<>();
        for (JsonNode span : source.path("mention_spans")) {
            if (span.path("kind").asString("").equals("name")) {
                named.add(new FoundEntity.Place(
                        span.path("start").asInt(0), span.path("end").asInt(0)));
            }
        }
        return new FoundEntity(
                source.path("type").asString(""),
                source.path("name").asString(""),
                source.path("mention_count").asInt(0),
                source.path("salience").asDouble(0),
                named);
    }

    /** A quote, as much of it as may be shown. */
    public static FoundQuote quote(JsonNode source) {
        JsonNode speaker = source.path("speaker");
        String name = text(speaker, "name");
        return new FoundQuote(
                source.path("article").path("id").asString(""),
                source.path("article").path("title").asString(""),
                name == null ? text(speaker, "mention") : name,
                Excerpt.words(rule(source), source.path("text").asString("")),
                source.path("kind").asString(""),
                text(source, "cue"),
                source.path("start").asInt(0),
                source.path("end").asInt(0));
    }

    /** An event, as much of it as may be shown. */
    public static FoundEvent event(JsonNode source) {
        return new FoundEvent(
                source.path("article").path("id").asString(""),
                source.path("article").path("title").asString(""),
                Excerpt.words(rule(source), source.path("what").asString("")),
                time(text(source.path("event_range"), "gte")),
                time(text(source.path("event_range"), "lt")),
                source.path("event_precision").asString(""),
                source.path("event_text").asString(""),
                source.path("status").asString(""));
    }

    /** How much may be shown: nobody but this class sees more. */
    private static Display rule(JsonNode source) {
        return Excerpt.rule(text(source.path("source"), "display"));
    }

    /** The index writes the publisher's own clock as if it were UTC. */
    private static @Nullable LocalDateTime time(@Nullable String written) {
        return written == null ? null : LocalDateTime.parse(written.replaceAll("Z$", ""));
    }

    private static @Nullable String text(JsonNode node, String field) {
        String value = node.path(field).asString("");
        return value.isBlank() ? null : value;
    }
}
