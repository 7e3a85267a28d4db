package dateline.query.http;

import dateline.http.Problem;
import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.News;
import dateline.query.found.Results;
import dateline.query.question.Kind;
import dateline.query.question.Search;
import dateline.query.syndication.Feed;
import dateline.query.syndication.Feed.Entry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Searches for articles, quotes and events, as JSON and as feeds. */
@RestController
final class SearchEndpoint {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.ATOM, Format.JSONFEED);

    private final News news;
    private final Answers answers;

    SearchEndpoint(News news, Answers answers) {
        this.news = news;
        this.answers = answers;
    }

    /** How results of one kind are found and written. */
    private record Ways<T>(
            Kind kind,
            Class<? extends Record> item,
            Function<Search, Results<T>> find,
            Function<T, Object> shape,
            BiFunction<T, Asked, Entry> entry) {}

    @GetMapping("/v1/articles")
    ResponseEntity<byte[]> articles(HttpServletRequest request) {
        return answered(
                request,
                new Ways<FoundArticle>(Kind.ARTICLES, ArticleItem.class, news::articles, ArticleItem::of, Entries::of));
    }

    @GetMapping("/v1/quotes")
    ResponseEntity<byte[]> quotes(HttpServletRequest request) {
        return answered(
                request,
                new Ways<FoundQuote>(Kind.QUOTES, FoundQuote.class, news::quotes, quote -> quote, Entries::of));
    }

    @GetMapping("/v1/events")
    ResponseEntity<byte[]> events(HttpServletRequest request) {
        return answered(
                request,
                new Ways<FoundEvent>(Kind.EVENTS, FoundEvent.class, news::events, event -> event, Entries::of));
    }

    @GetMapping("/v1/articles/{id}")
    ResponseEntity<byte[]> article(@PathVariable String id, HttpServletRequest request) {
        Asked asked = Asked.of(request, Set.of(Selection.PARAMETER));
        Selection selection = Selection.read(asked.given(), ArticleItem.class);
        return news.article(id)
                .map(article -> answers.json(selection.of(answers.tree(ArticleItem.of(article)))))
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "there is no article of this id, or no longer"));
    }

    private <T> ResponseEntity<byte[]> answered(HttpServletRequest request, Ways<T> ways) {
        Asked asked = Asked.of(request, Search.parameters(ways.kind()), "format", Selection.PARAMETER);
        Selection selection = Selection.read(asked.given(), ways.item());
        Format format = Format.chosen(asked.given(), asked.accept(), FORMATS);
        Search search = format == Format.JSON
                ? Search.read(ways.kind(), asked.given())
                : Search.newest(ways.kind(), asked.given());
        Results<T> results = ways.find().apply(search);
        if (format == Format.JSON) {
            return answers.page(asked, search, results, selection, ways.shape());
        }
        List<Entry> entries = results.items().stream()
                .map(item -> ways.entry().apply(item, asked))
                .toList();
        return answers.feed(
                format,
                new Feed(
                        title(search),
                        asked.self(),
                        asked.page(ways.kind() == Kind.EVENTS ? "/timeline" : "/"),
                        Answers.next(asked, search, results).orElse(null),
                        entries));
    }

    private static String title(Search search) {
        String kind = search.kind().name().toLowerCase(Locale.ROOT);
        var words = search.criteria().words();
        String about = words == null ? String.join(", ", search.criteria().who()) : words.text();
        return about.isEmpty() ? "Dateline: " + kind : "Dateline: " + kind + ": " + about;
    }
}
