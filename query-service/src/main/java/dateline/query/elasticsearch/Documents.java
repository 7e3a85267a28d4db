package dateline.query.elasticsearch;

import dateline.article.Display;
import dateline.article.Excerpt;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Span;
import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEntity;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.Owner;
import dateline.query.found.Publisher;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * From documents to what was found. Here the rule of the source is applied: nobody behind this sees more of a text than may be
 * shown. Fields that are missing are taken for empty.
 */
final class Documents {

    /** What lists need of an article: not its text, of which Elasticsearch gives pieces. */
    static final Map<String, Object> LISTED =
            Map.of("excludes", List.of("body", "labels", "other_labels", "subject_terms"));

    private Documents() {}

    static FoundArticle article(JsonNode hit) {
        JsonNode source = hit.path("_source");
        Owner owner = owner(source, source.path("id").asString(""), source);
        JsonNode marked = hit.path("highlight");
        return new FoundArticle(
                owner,
                Highlights.title(owner, marked),
                Highlights.excerpts(owner.display(), marked),
                texts(source, "people"),
                texts(source, "organisations"),
                texts(source, "places"),
                texts(source, "authors"),
                texts(source, "subjects"),
                new FoundArticle.Counts(
                        source.path("entity_count").asInt(0),
                        source.path("quote_count").asInt(0),
                        source.path("event_count").asInt(0)),
                state(source));
    }

    private static FoundArticle.State state(JsonNode source) {
        return new FoundArticle.State(
                source.path("revision").asLong(0),
                source.path("generation").asInt(0),
                source.path("findings").path("status").asString("complete"),
                text(source.path("findings"), "reason"),
                text(source.path("extractor"), "version"),
                text(source, "updated_at"),
                text(source, "indexed_at"));
    }

    /** As much of the text as its source allows; the document has to have come with it. */
    static String body(JsonNode source) {
        return Excerpt.body(rule(source), source.path("body").asString(""));
    }

    static FoundEntity entity(JsonNode hit) {
        JsonNode source = hit.path("_source");
        List<Mention> spans = new ArrayList<>();
        for (JsonNode span : source.path("mention_spans")) {
            spans.add(new Mention(
                    span.path("start").asInt(0),
                    span.path("end").asInt(0),
                    MentionKind.valueOf(span.path("kind").asString("name").toUpperCase(Locale.ROOT))));
        }
        JsonNode location = source.path("location");
        return new FoundEntity(
                source.path("key").asString(""),
                source.path("article").path("id").asString(""),
                source.path("type").asString(""),
                source.path("name").asString(""),
                texts(source, "mentions"),
                source.path("mention_count").asInt(0),
                spans,
                source.path("salience").asDouble(0),
                location.isObject()
                        ? new FoundEntity.Location(
                                location.path("lat").asDouble(0),
                                location.path("lon").asDouble(0))
                        : null,
                text(source, "country_code"));
    }

    static FoundQuote quote(JsonNode hit) {
        JsonNode source = hit.path("_source");
        JsonNode speaker = source.path("speaker");
        return new FoundQuote(
                source.path("key").asString(""),
                owner(source),
                source.path("ordinal").asInt(0),
                Excerpt.words(rule(source), source.path("text").asString("")),
                source.path("kind").asString(""),
                new FoundQuote.Speaker(
                        text(speaker, "name"), text(speaker, "mention"), span(speaker.path("mention_span"))),
                texts(source, "about"),
                text(source, "cue"),
                source.path("start").asInt(0),
                source.path("end").asInt(0),
                source.path("confidence").asDouble(0));
    }

    static FoundEvent event(JsonNode hit) {
        JsonNode source = hit.path("_source");
        return new FoundEvent(
                source.path("key").asString(""),
                owner(source),
                source.path("ordinal").asInt(0),
                Excerpt.words(rule(source), source.path("what").asString("")),
                source.path("trigger").asString(""),
                texts(source, "participants"),
                texts(source, "event_places"),
                time(source.path("event_range"), "gte"),
                time(source.path("event_range"), "lt"),
                source.path("event_precision").asString("unknown"),
                source.path("event_text").asString(""),
                span(source.path("event_text_span")),
                source.path("anchored").asBoolean(false),
                source.path("status").asString(""),
                source.path("start").asInt(0),
                source.path("end").asInt(0),
                source.path("confidence").asDouble(0));
    }

    /** The article of a finding. */
    private static Owner owner(JsonNode finding) {
        JsonNode article = finding.path("article");
        return owner(finding, article.path("id").asString(""), article);
    }

    private static Owner owner(JsonNode document, String id, JsonNode naming) {
        JsonNode source = document.path("source");
        return new Owner(
                id,
                text(naming, "title"),
                link(text(naming, "url")),
                new Publisher(source.path("id").asString(""), text(source, "name")),
                text(document, "language"),
                text(document, "published_at"),
                text(document, "published_precision"),
                text(document, "rights"),
                rule(document));
    }

    /** An address that a browser may be sent to: a script is none. */
    private static @Nullable String link(@Nullable String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://")) ? url : null;
    }

    static Display rule(JsonNode document) {
        return Excerpt.rule(text(document.path("source"), "display"));
    }

    private static @Nullable Span span(JsonNode span) {
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        return start >= 0 && end > start ? new Span(start, end) : null;
    }

    /** The index writes the publisher's own clock as if it were UTC. */
    private static @Nullable LocalDateTime time(JsonNode range, String bound) {
        String written = text(range, bound);
        return written == null
                ? null
                : LocalDateTime.parse(written.endsWith("Z") ? written.substring(0, written.length() - 1) : written);
    }

    /** A list, also where there is but one value. */
    private static List<String> texts(JsonNode document, String field) {
        JsonNode values = document.path(field);
        if (!values.isArray()) {
            String one = values.asString("");
            return one.isEmpty() ? List.of() : List.of(one);
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asString("")));
        return texts;
    }

    static @Nullable String text(JsonNode node, String field) {
        String value = node.path(field).asString("");
        return value.isBlank() ? null : value;
    }
}
