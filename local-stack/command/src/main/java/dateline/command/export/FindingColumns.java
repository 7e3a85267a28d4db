package dateline.command.export;

import java.util.ArrayList;
import java.util.List;

/** The columns of each kind of findings: their names are what readers of exports rely on. */
final class FindingColumns {

    static final List<Column> ARTICLES = List.of(
            Column.of("article_id", "/id", "id of the article, for dateline show"),
            Column.of("title", "/title", "title; empty where the publisher gives none"),
            Column.body("body", "/body", "plain text; all offsets count in it, in UTF-16 code units"),
            Column.of("url", "/url", "address"),
            Column.of("source_id", "/source/id", "id of the publisher"),
            Column.of("source_name", "/source/name", "name of the publisher"),
            Column.of("published_at", "/published_at", "as the publisher states it; empty where unknown"),
            Column.of("published_precision", "/published_precision", "day, or time with its offset"),
            Column.of("ingested_at", "/ingested_at", "when it came in"),
            Column.of("language", "/language", "detected language"),
            Column.of("completeness", "/completeness", "full, summary (a teaser) or unknown"),
            Column.of("people", "/people", "people found"),
            Column.of("organisations", "/organisations", "organisations found"),
            Column.of("places", "/places", "places found"),
            Column.of("entity_count", "/entity_count", "entities found"),
            Column.of("quote_count", "/quote_count", "quotes found"),
            Column.of("event_count", "/event_count", "events found"),
            Column.of("findings_status", "/findings/status", "complete, partial or none"),
            Column.of("findings_reason", "/findings/reason", "why findings are partial or missing"),
            Column.of("extractor_name", "/extractor/name", "what read it"),
            Column.of("extractor_version", "/extractor/version", "its version"),
            Column.of("generation", "/generation", "raised whenever the same text would give other findings"),
            Column.of("authors", "/authors", "as the publisher names them"),
            Column.of("subjects", "/subjects", "as the publisher names them"),
            Column.of("rights", "/rights", "as the publisher states them"),
            Column.of(
                    "display",
                    "/source/display",
                    "display rule of the source: full (also where empty), snippet, link"));

    static final List<Column> QUOTES = withArticle(List.of(
            Column.of("speaker", "/speaker/name", "full name; empty where nobody is named"),
            Column.words("speaker_mention", "/speaker/mention", "the speaker as written there"),
            Column.of("speaker_known", "/speaker/known", "false where nobody, or only a description, is given"),
            Column.of("kind", "/kind", "direct, indirect or mixed"),
            Column.words("text", "/text", "the words"),
            Column.words("cue", "/cue", "the reporting words"),
            Column.of("about", "/about", "whom and what the words name"),
            Column.of("start", "/start", "where the words start in the body, in UTF-16 code units"),
            Column.of("end", "/end", "where they end, exclusive"),
            Column.of("confidence", "/confidence", "0 to 1")));

    static final List<Column> EVENTS = withArticle(List.of(
            Column.of(
                    "event_start", "/event_start", "by the publisher's calendar, written as UTC; empty where unknown"),
            Column.of("event_end", "/event_end", "inclusive; by the same calendar"),
            Column.of("event_precision", "/event_precision", "minute to decade, or unknown"),
            Column.words("event_text", "/event_text", "the time as written"),
            Column.of("anchored", "/anchored", "whether the date was counted from the publication date"),
            Column.of("status", "/status", "asserted, scheduled, negated or hypothetical"),
            Column.words("what", "/what", "the clause or sentence"),
            Column.words("trigger", "/trigger", "the word that stands for what happened"),
            Column.of("participants", "/participants", "people and organisations that take part"),
            Column.of("event_places", "/event_places", "where it was"),
            Column.of("start", "/start", "where the clause starts in the body, in UTF-16 code units"),
            Column.of("end", "/end", "where it ends, exclusive"),
            Column.of("confidence", "/confidence", "0 to 1")));

    static final List<Column> ENTITIES = withArticle(List.of(
            Column.of("type", "/type", "person, organisation, place or other"),
            Column.of("name", "/name", "fullest name in the article"),
            Column.of("mentions", "/mentions", "the different words for it, without pronouns"),
            Column.of("mention_count", "/mention_count", "how often it is meant"),
            Column.of("salience", "/salience", "0 to 1 within the article"),
            Column.of("latitude", "/location/lat", "of a known place, in degrees (WGS 84)"),
            Column.of("longitude", "/location/lon", "of a known place, in degrees (WGS 84)"),
            Column.of("country_code", "/country_code", "of a known place, ISO 3166"),
            Column.of("gazetteer_id", "/gazetteer_id", "of a known place, in GeoNames")));

    private FindingColumns() {}

    private static List<Column> withArticle(List<Column> own) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("key", "/key", "survives a new reading of the article"));
        columns.add(Column.of("article_id", "/article/id", "id of the article, for dateline show"));
        columns.add(Column.of("article_title", "/article/title", "title; empty where the publisher gives none"));
        columns.add(Column.of("article_url", "/article/url", "address"));
        columns.add(Column.of("source_id", "/source/id", "id of the publisher"));
        columns.add(Column.of("source_name", "/source/name", "name of the publisher"));
        columns.add(Column.of("published_at", "/published_at", "of the article; empty where unknown"));
        columns.add(Column.of("published_precision", "/published_precision", "day, or time with its offset"));
        columns.add(Column.of("language", "/language", "detected language"));
        columns.addAll(own);
        columns.add(Column.of("rights", "/rights", "of the article, as the publisher states them"));
        columns.add(Column.of(
                "display", "/source/display", "display rule of the source: full (also where empty), snippet, link"));
        columns.add(Column.of("generation", "/generation", "of the extractor that found it"));
        return List.copyOf(columns);
    }
}
