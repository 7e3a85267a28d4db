package dateline.command.elasticsearch;

import dateline.command.article.ArticlePage;
import dateline.command.article.FoundArticle;
import dateline.command.article.FoundEvent;
import dateline.command.article.FoundQuote;
import dateline.command.erase.Marked;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The four indices, by the names for readers. Every method may throw {@link SearchUnavailable}. */
public final class NewsIndex {

    private static final String ARTICLES = "/news-articles";
    private static final String ENTITIES = "/news-entities";
    private static final String QUOTES = "/news-quotes";
    private static final String EVENTS = "/news-events";
    private static final String ID = "[0-9a-f]{32}";

    /** More findings than index-service keeps of one article. */
    private static final int ALL = 10_000;

    private static final int AMBIGUOUS = 10;

    private final ElasticsearchHttp http;

    /** The index at that address. */
    public NewsIndex(URI address, Login login) {
        this.http = new ElasticsearchHttp(address, login);
    }

    /** How many articles can be found. */
    public long count() throws InterruptedException {
        return http.post(ARTICLES + "/_count", Map.of("query", Map.of("match_all", Map.of())))
                .path("count")
                .asLong(0);
    }

    /** Makes everything written so far searchable. */
    public void refresh() throws InterruptedException {
        var _ = http.post(ARTICLES + ",news-entities,news-quotes,news-events/_refresh");
    }

    /**
     * The articles that are meant by an id, a URL, or words of the title, or else of the text, since not all have a title: several where
     * it is not clear.
     */
    public List<FoundArticle> articles(String reference) throws InterruptedException {
        if (reference.matches(ID)) {
            return articles(Map.of("term", Map.of("id", reference)));
        }
        if (reference.matches("https?://.*")) {
            return articles(Map.of("term", Map.of("url", reference)));
        }
        List<FoundArticle> titled =
                articles(Map.of("match", Map.of("title", Map.of("query", reference, "operator", "and"))));
        return titled.isEmpty() ? articles(new Criteria(reference, null, null, null).articles()) : titled;
    }

    private List<FoundArticle> articles(Map<String, Object> query) throws InterruptedException {
        return Hits.of(search(ARTICLES, query, AMBIGUOUS), Hits::article);
    }

    /** The article of that id with its findings, once it is searchable. */
    public Optional<ArticlePage> page(String id) throws InterruptedException {
        List<FoundArticle> articles = articles(id);
        return articles.isEmpty() ? Optional.empty() : Optional.of(page(articles.getFirst()));
    }

    /** The article with its findings. */
    public ArticlePage page(FoundArticle article) throws InterruptedException {
        return new ArticlePage(
                article,
                children(ENTITIES, article, Hits::entity),
                children(QUOTES, article, Hits::quote),
                children(EVENTS, article, Hits::event));
    }

    private <T> List<T> children(String index, FoundArticle article, Function<JsonNode, T> reader)
            throws InterruptedException {
        return Hits.of(search(index, Map.of("term", Map.of("article.id", article.id())), ALL), reader);
    }

    /** Articles, best first. */
    public Found<FoundArticle> searchArticles(Criteria criteria, int most) throws InterruptedException {
        return found(search(ARTICLES, criteria.articles(), most), Hits::article);
    }

    /** Quotes, best first. */
    public Found<FoundQuote> searchQuotes(Criteria criteria, int most) throws InterruptedException {
        return found(search(QUOTES, criteria.quotes(), most), Hits::quote);
    }

    /** Events, best first. */
    public Found<FoundEvent> searchEvents(Criteria criteria, int most) throws InterruptedException {
        return found(search(EVENTS, criteria.events(), most), Hits::event);
    }

    /** The documents behind an alias as they are now, whatever is written meanwhile; to be closed. */
    public PointInTime now(String alias) throws InterruptedException {
        return PointInTime.open(http, alias);
    }

    /** The articles that match, without their texts. */
    public List<Marked> marked(Map<String, Object> query) throws InterruptedException {
        List<String> fields = List.of("id", "title", "source.id", "entity_count", "quote_count", "event_count");
        List<Marked> articles = new ArrayList<>();
        try (PointInTime now = now(ARTICLES.substring(1))) {
            var _ = now.each(
                    query, List.of(), Map.of("_source", fields), hit -> articles.add(Marked.of(hit.path("_source"))));
        }
        return articles;
    }

    /** The notes of dead letters. */
    public LetterNotes letterNotes() {
        return new LetterNotes(http);
    }

    /** Looks up names. */
    public Names names() {
        return new Names(http);
    }

    /** Gathers what is known of those of a name. */
    public Profiles profiles() {
        return new Profiles(http);
    }

    /** From ingest to index, of the newest articles, in seconds. */
    public List<Double> recentSeconds(int most) throws InterruptedException {
        JsonNode answer = http.post(
                ARTICLES + "/_search",
                Map.of(
                        "size", most,
                        "_source", List.of("seconds_to_index"),
                        "sort", List.of(Map.of("indexed_at", "desc"))));
        return new ArrayList<>(
                Hits.of(answer, source -> source.path("seconds_to_index").asDouble(0)));
    }

    private static <T> Found<T> found(JsonNode answer, Function<JsonNode, T> reader) {
        return new Found<>(Hits.total(answer), Hits.of(answer, reader));
    }

    private JsonNode search(String index, Map<String, Object> query, int most) throws InterruptedException {
        return http.post(index + "/_search", Map.of("size", most, "track_total_hits", true, "query", query));
    }
}
