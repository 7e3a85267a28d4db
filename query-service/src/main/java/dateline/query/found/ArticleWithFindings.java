package dateline.query.found;

import java.util.List;

/**
 * One article with everything that was found in it.
 *
 * @param body as much as the source allows: all of it, its beginning, or nothing
 * @param entities the most salient first
 * @param quotes in the order of the text; none where only the link may be shown
 * @param events in the order of the text; none where only the link may be shown
 */
public record ArticleWithFindings(
        FoundArticle found, String body, List<FoundEntity> entities, List<FoundQuote> quotes, List<FoundEvent> events) {
    public ArticleWithFindings {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
    }
}
