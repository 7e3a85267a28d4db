package dateline.query.elasticsearch;

import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.found.Facets.Facet;
import dateline.query.found.Person;
import dateline.query.question.Criteria;
import dateline.query.question.Kind;
import dateline.query.question.Order;
import dateline.query.question.Search;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Everything about one name, in one round trip. */
final class People {

    private static final int NAMES = 10;
    private static final int OTHERS = 15;
    private static final int ARTICLES = 20;
    private static final int QUOTES = 30;
    private static final int ABOUT = 15;
    private static final int EVENTS = 60;

    private final Searches searches;

    People(Searches searches) {
        this.searches = searches;
    }

    Person person(String name) {
        Search articles = Search.first(Kind.ARTICLES, Criteria.of(name), Order.NEWEST, ARTICLES);
        Search said = Search.first(Kind.QUOTES, Criteria.of(name), Order.NEWEST, QUOTES);
        Search about = Search.first(Kind.QUOTES, Criteria.about(name), Order.NEWEST, ABOUT);
        Search events = Search.first(Kind.EVENTS, Criteria.of(name), Order.TIME, EVENTS);
        List<JsonNode> answers =
                searches.all(List.of(names(name), with(articles), said(said), shown(about), shown(events)));
        List<Facet> names = Answers.facets(answers.getFirst(), "names");
        JsonNode found = answers.get(1);
        return new Person(
                name,
                names.stream().anyMatch(one -> folded(one.value()).equals(folded(name))),
                names,
                Answers.page(found, articles, Documents::article),
                Answers.page(answers.get(2), said, Documents::quote),
                Answers.page(answers.get(3), about, Documents::quote),
                Answers.page(answers.get(4), events, Documents::event),
                others(Answers.facets(found, "people"), names),
                Answers.facets(found, "places"),
                others(Answers.facets(answers.get(2), "about"), names),
                Periods.read(answers.get(2), "dates"));
    }

    private static Asked names(String name) {
        Map<String, Object> query = Queries.allOf(
                List.of(Queries.name("name.text", name), Queries.terms("type", List.of("person", "organisation"))));
        return new Asked(
                Indices.ENTITIES,
                Map.of("size", 0, "query", query, "aggs", Map.of("names", Answers.terms("name", NAMES))));
    }

    private static Asked with(Search articles) {
        Map<String, Object> body = ElasticsearchNews.listed(articles, Queries.of(Kind.ARTICLES, articles.criteria()));
        body.put(
                "aggs",
                Map.of(
                        "people", Answers.terms("people", OTHERS + NAMES),
                        "places", Answers.terms("places", OTHERS)));
        return new Asked(Indices.ARTICLES, body);
    }

    private static Asked said(Search said) {
        Map<String, Object> body = Queries.page(said, query(said));
        body.put(
                "aggs",
                Map.of(
                        "dates", Periods.request("published_at"),
                        "about", Answers.terms("about", OTHERS + NAMES)));
        return new Asked(Indices.QUOTES, body);
    }

    private static Asked shown(Search search) {
        return new Asked(Indices.of(search.kind()), Queries.page(search, query(search)));
    }

    private static Map<String, Object> query(Search search) {
        return Queries.allOf(List.of(Queries.of(search.kind(), search.criteria()), Queries.shown()));
    }

    /** Those who are not the person again under another writing. */
    private static List<Facet> others(List<Facet> people, List<Facet> names) {
        List<String> own = names.stream().map(name -> folded(name.value())).toList();
        return people.stream()
                .filter(one -> !own.contains(folded(one.value())))
                .limit(OTHERS)
                .toList();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
