package dateline.query.elasticsearch;

import dateline.query.question.Criteria;
import dateline.query.question.Cursor;
import dateline.query.question.Days;
import dateline.query.question.Kind;
import dateline.query.question.Order;
import dateline.query.question.Search;
import dateline.query.question.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Criteria as queries. What readers typed becomes the value of a query that knows no operators, never a part of one. */
final class Queries {

    /** Of people names are looked for as phrases; a middle initial may stand between. */
    private static final int SLOP = 1;

    private Queries() {}

    /** Of names only words that follow each other in one of them count. */
    static Map<String, Object> name(String field, String name) {
        return Map.of("match_phrase", Map.of(field, Map.of("query", name, "slop", SLOP)));
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> queries) {
        return Map.of("bool", Map.of("should", queries, "minimum_should_match", 1));
    }

    static Map<String, Object> allOf(List<Map<String, Object>> filters) {
        return Map.of("bool", Map.of("filter", filters));
    }

    static Map<String, Object> terms(String field, List<?> values) {
        return Map.of("terms", Map.of(field, values));
    }

    /** Findings whose words may be shown at all, in whole or in part. */
    static Map<String, Object> shown() {
        return anyOf(List.of(
                Map.of("bool", Map.of("must_not", List.of(Map.of("exists", Map.of("field", "source.display"))))),
                terms("source.display", List.of("full", "snippet"))));
    }

    /** What is looked for in an index. */
    static Map<String, Object> of(Kind kind, Criteria criteria) {
        List<Map<String, Object>> filters = new ArrayList<>();
        for (String who : criteria.who()) {
            filters.add(who(kind, who));
        }
        for (String place : criteria.places()) {
            filters.add(name(kind == Kind.EVENTS ? "event_places.text" : "places.text", place));
        }
        if (!criteria.sources().isEmpty()) {
            filters.add(anyOf(
                    List.of(terms("source.id", criteria.sources()), terms("source.name.folded", criteria.sources()))));
        }
        if (!criteria.languages().isEmpty()) {
            filters.add(terms("language", criteria.languages()));
        }
        if (!criteria.days().isOpen()) {
            filters.add(Map.of(
                    "range", Map.of(kind == Kind.EVENTS ? "event_range" : "published_at", days(criteria.days()))));
        }
        filters.addAll(own(kind, criteria));
        Map<String, Object> bool = new HashMap<>(Map.of("filter", filters));
        Words words = criteria.words();
        if (words != null) {
            bool.put("must", List.of(words(kind, words)));
        }
        return Map.of("bool", bool);
    }

    /** What only one kind can be asked for; of others, such as the articles behind found quotes, it is not. */
    private static List<Map<String, Object>> own(Kind kind, Criteria criteria) {
        List<Map<String, Object>> filters = new ArrayList<>();
        switch (kind) {
            case ARTICLES -> {}
            case QUOTES -> {
                criteria.about().forEach(about -> filters.add(name("about.text", about)));
                if (!criteria.kinds().isEmpty()) {
                    filters.add(terms("kind", words(criteria.kinds())));
                }
            }
            case EVENTS -> {
                if (!criteria.statuses().isEmpty()) {
                    filters.add(terms("status", words(criteria.statuses())));
                }
            }
        }
        return filters;
    }

    private static Map<String, Object> who(Kind kind, String who) {
        return switch (kind) {
            case ARTICLES -> anyOf(List.of(name("people.text", who), name("organisations.text", who)));
            case QUOTES -> anyOf(List.of(name("speaker.name.text", who), name("speaker.mention.text", who)));
            case EVENTS -> name("participants.text", who);
        };
    }

    static List<String> words(List<? extends Enum<?>> chosen) {
        return chosen.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Map<String, Object> days(Days days) {
        Map<String, Object> range = new HashMap<>();
        if (days.from() != null) {
            range.put("gte", days.from().toString());
        }
        if (days.to() != null) {
            range.put("lt", days.to().plusDays(1).toString());
        }
        range.put("format", "strict_date");
        return range;
    }

    private static Map<String, Object> words(Kind kind, Words words) {
        List<String> fields = switch (kind) {
            case ARTICLES -> List.of("title^3", "title.english^2", "body", "body.english");
            case QUOTES -> List.of("text^2", "text.english", "about.text", "speaker.name.text");
            case EVENTS -> List.of("what^2", "what.english", "participants.text", "event_places.text");
        };
        return switch (words.syntax()) {
            // All words have to be there, in whichever of the fields of one analyzer.
            case PLAIN ->
                Map.of(
                        "multi_match",
                        Map.of("query", words.text(), "fields", fields, "operator", "and", "type", "cross_fields"));
            // Without prefixes and fuzziness, whose cost nobody can tell beforehand.
            case SIMPLE ->
                Map.of(
                        "simple_query_string",
                        Map.of(
                                "query",
                                words.text(),
                                "fields",
                                fields,
                                "default_operator",
                                "and",
                                "flags",
                                "AND|OR|NOT|PHRASE|PRECEDENCE|WHITESPACE|ESCAPE"));
        };
    }

    /** A total order: behind what is asked for come article and place in it. */
    static List<Map<String, Object>> sort(Kind kind, Order order) {
        List<Map<String, Object>> sort = new ArrayList<>();
        sort.add(
                switch (order) {
                    case NEWEST -> Map.of("published_at", Map.of("order", "desc", "missing", "_last"));
                    case RELEVANCE -> Map.of("_score", Map.of("order", "desc"));
                    case TIME -> Map.of("event_start", Map.of("order", "asc", "missing", "_last"));
                });
        switch (kind) {
            case ARTICLES -> sort.add(Map.of("id", "asc"));
            case QUOTES, EVENTS -> {
                sort.add(Map.of("article.id", "asc"));
                sort.add(Map.of("ordinal", "asc"));
            }
        }
        return sort;
    }

    /** A page of a search, with one hit more than asked for, by which to know whether there is another page. */
    static Map<String, Object> page(Search search, Map<String, Object> query) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", query);
        body.put("size", search.size() + 1);
        body.put("sort", sort(search.kind(), search.order()));
        body.put("track_total_hits", 100_000);
        Cursor after = search.after();
        if (after != null) {
            body.put("search_after", after.values().stream().map(Queries::plain).toList());
        }
        return body;
    }

    private static Object plain(Cursor.Value value) {
        return switch (value) {
            case Cursor.Value.Whole(long number) -> number;
            case Cursor.Value.Decimal(double number) -> number;
            case Cursor.Value.Text(String text) -> text;
        };
    }
}
