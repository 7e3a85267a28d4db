package dateline.query.http;

import dateline.http.Problem;
import dateline.query.found.Facets.Facet;
import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.News;
import dateline.query.found.Period;
import dateline.query.found.Person;
import dateline.query.found.Results;
import dateline.query.question.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is known of a person or organisation. */
@RestController
final class PeopleEndpoint {

    private final News news;
    private final Answers answers;

    PeopleEndpoint(News news, Answers answers) {
        this.news = news;
        this.answers = answers;
    }

    /** A list and how many there are in all. */
    record Some<T>(List<T> items, long total) {
        static <T> Some<T> of(Results<T> results) {
            return new Some<>(results.items(), results.total());
        }
    }

    /** As {@link Person}. */
    record Item(
            String name,
            boolean exact,
            List<Facet> names,
            Some<ArticleItem> articles,
            Some<FoundQuote> said,
            Some<FoundQuote> saidAbout,
            Some<FoundEvent> events,
            List<Facet> with,
            List<Facet> where,
            List<Facet> spokeAbout,
            List<Period> quotesOverTime) {

        static Item of(Person person) {
            Results<FoundArticle> articles = person.articles();
            return new Item(
                    person.name(),
                    person.exact(),
                    person.names(),
                    new Some<>(articles.items().stream().map(ArticleItem::of).toList(), articles.total()),
                    Some.of(person.said()),
                    Some.of(person.saidAbout()),
                    Some.of(person.events()),
                    person.with(),
                    person.where(),
                    person.spokeAbout(),
                    person.quotesOverTime());
        }
    }

    @GetMapping("/v1/people/{*name}")
    ResponseEntity<byte[]> person(@PathVariable String name, HttpServletRequest request) {
        Asked asked = Asked.of(request, Set.of(Selection.PARAMETER));
        Selection selection = Selection.read(asked.given(), Item.class);
        String held = new Parameters(Map.of("name", List.of(name.substring(1))))
                .text("name")
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "a person has a name"));
        Person person = news.person(held);
        if (person.articles().total() == 0 && person.said().total() == 0) {
            throw Problem.of(HttpStatus.NOT_FOUND, "no article names " + held);
        }
        return answers.json(selection.of(answers.tree(Item.of(person))));
    }
}
