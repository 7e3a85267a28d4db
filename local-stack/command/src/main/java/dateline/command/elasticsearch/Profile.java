package dateline.command.elasticsearch;

import dateline.command.article.FoundEvent;
import dateline.command.article.FoundQuote;
import java.util.List;

/**
 * What the articles say of those of a name. Nothing links people across articles: several names may be one person, one name several.
 *
 * @param names full names that have the words asked for
 * @param types person, organisation and so on
 * @param first day of publication of the first article, empty where none is dated
 * @param last day of the last
 * @param overTime articles by day, month or year, without gaps
 * @param people others in these articles, most often first
 * @param said what they said, newest first
 * @param about what others said of them
 * @param events that they took part in, newest first
 */
public record Profile(
        List<Count> names,
        List<Count> types,
        long articles,
        String first,
        String last,
        List<Count> overTime,
        List<Count> people,
        List<Count> organisations,
        List<Count> places,
        Found<FoundQuote> said,
        Found<FoundQuote> about,
        Found<FoundEvent> events) {

    /** In how many articles. */
    public record Count(String name, long articles) {}
}
