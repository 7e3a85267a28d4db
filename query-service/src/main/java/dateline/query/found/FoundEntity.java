package dateline.query.found;

import dateline.finding.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or other name in an article.
 *
 * @param mentions the words that name it
 * @param spans where, as offsets into the whole text, of which perhaps only a part may be shown
 * @param salience 0 to 1 within the article
 * @param location null where it is not known
 */
public record FoundEntity(
        String key,
        String articleId,
        String type,
        String name,
        List<String> mentions,
        int mentionCount,
        List<Mention> spans,
        double salience,
        @Nullable Location location,
        @Nullable String countryCode) {

    /** Degrees, WGS 84. */
    public record Location(double latitude, double longitude) {}

    public FoundEntity {
        mentions = List.copyOf(mentions);
        spans = List.copyOf(spans);
    }
}
