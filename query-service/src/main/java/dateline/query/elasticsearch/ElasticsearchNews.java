package dateline.query.elasticsearch;

import dateline.article.Display;
import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.found.ArticleWithFindings;
import dateline.query.found.Facets;
import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.News;
import dateline.query.found.Numbers;
import dateline.query.found.Person;
import dateline.query.found.Results;
import dateline.query.question.Counting;
import dateline.query.question.Criteria;
import dateline.query.question.Kind;
import dateline.query.question.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds in the four indices behind their aliases. Thread-safe. */
public final class ElasticsearchNews implements News {

    /** What index-service keeps of one article by default, and what a page can show. */
    private static final int CHILDREN = 2_000;

    private final Searches searches;
    private final Places places;
    private final People people;
    private final Counter counter;

    ElasticsearchNews(Searches searches, int longestCount) {
        this.searches = searches;
        this.places = new Places(searches);
        this.people = new People(searches);
        this.counter = new Counter(searches, longestCount);
    }

    @Override
    public Results<FoundArticle> articles(Search search) {
        JsonNode answer =
                searches.one(new Asked(Indices.ARTICLES, listed(search, Queries.of(Kind.ARTICLES, search.criteria()))));
        return Answers.page(answer, search, Documents::article);
    }

    /** The body of a search for articles as lists show them. */
    static Map<String, Object> listed(Search search, Map<String, Object> query) {
        Map<String, Object> body = Queries.page(search, query);
        body.put("_source", Documents.LISTED);
        body.put("highlight", Highlights.request());
        return body;
    }

    @Override
    public Browsed browse(Search search) {
        Map<String, Object> body = listed(search, Queries.of(Kind.ARTICLES, search.criteria()));
        body.put("aggs", FacetRequest.AGGREGATIONS);
        JsonNode answer = searches.one(new Asked(Indices.ARTICLES, body));
        return new Browsed(Answers.page(answer, search, Documents::article), FacetRequest.read(answer));
    }

    @Override
    public Facets facets(Criteria criteria) {
        return FacetRequest.read(searches.one(new Asked(
                Indices.ARTICLES,
                Map.of("size", 0, "query", Queries.of(Kind.ARTICLES, criteria), "aggs", FacetRequest.AGGREGATIONS))));
    }

    @Override
    public Results<FoundQuote> quotes(Search search) {
        return Answers.page(searches.one(findings(search)), search, Documents::quote);
    }

    @Override
    public Results<FoundEvent> events(Search search) {
        return Answers.page(searches.one(findings(search)), search, Documents::event);
    }

    private Asked findings(Search search) {
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(Queries.shown());
        places.near(search.criteria()).ifPresent(filters::add);
        Map<String, Object> query = Map.of(
                "bool", Map.of("must", List.of(Queries.of(search.kind(), search.criteria())), "filter", filters));
        return new Asked(Indices.of(search.kind()), Queries.page(search, query));
    }

    @Override
    public Optional<ArticleWithFindings> article(String id) {
        Map<String, Object> one = new HashMap<>(Map.of(
                "size",
                1,
                "query",
                Map.of("term", Map.of("id", id)),
                "_source",
                Map.of("excludes", List.of("labels", "other_labels", "subject_terms")),
                "highlight",
                Highlights.request()));
        List<JsonNode> answers = searches.all(List.of(
                new Asked(Indices.ARTICLES, one),
                children(Indices.ENTITIES, id, "salience", "desc"),
                children(Indices.QUOTES, id, "start", "asc"),
                children(Indices.EVENTS, id, "start", "asc")));
        JsonNode hit = answers.getFirst().path("hits").path("hits").path(0);
        if (hit.isMissingNode()) {
            return Optional.empty();
        }
        FoundArticle found = Documents.article(hit);
        boolean linked = found.article().display() == Display.LINK;
        return Optional.of(new ArticleWithFindings(
                found,
                Documents.body(hit.path("_source")),
                Answers.items(answers.get(1), Documents::entity),
                linked ? List.of() : Answers.items(answers.get(2), Documents::quote),
                linked ? List.of() : Answers.items(answers.get(3), Documents::event)));
    }

    private static Asked children(String index, String article, String field, String direction) {
        return new Asked(
                index,
                Map.of(
                        "size",
                        CHILDREN,
                        "query",
                        Map.of("term", Map.of("article.id", article)),
                        "sort",
                        List.of(Map.of(field, direction), Map.of("ordinal", "asc"))));
    }

    @Override
    public Person person(String name) {
        return people.person(name);
    }

    @Override
    public Numbers count(Counting counting) {
        return counter.count(counting, places.near(counting.criteria()));
    }
}
