package dateline.query.found;

import dateline.query.question.Counting;
import dateline.query.question.Criteria;
import dateline.query.question.Search;
import java.util.Optional;

/**
 * Where everything is found. Whatever is answered holds no more of a text than its source allows to be shown, and nothing of
 * what was withdrawn.
 *
 * <p>Every method throws {@link NewsUnavailable} if there is no answer in time, and {@link
 * dateline.query.question.Unacceptable} if the question asks for too much.
 */
public interface News {

    Results<FoundArticle> articles(Search search);

    /** A page of articles, and what all of them are from and of. */
    record Browsed(Results<FoundArticle> articles, Facets facets) {}

    Browsed browse(Search search);

    /** What the articles that fit are from and of. */
    Facets facets(Criteria criteria);

    Results<FoundQuote> quotes(Search search);

    Results<FoundEvent> events(Search search);

    Optional<ArticleWithFindings> article(String id);

    /** A name of a person or organisation. */
    Person person(String name);

    Numbers count(Counting counting);
}
