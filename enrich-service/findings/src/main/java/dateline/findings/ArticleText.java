package dateline.findings;

import dateline.article.ArticleId;
import dateline.article.PublishedAt;
import dateline.text.AnalyzedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as the finders see it.
 *
 * @param analysis of its body
 * @param publishedAt null where unknown: relative dates then stay unresolved
 * @param zone the source's; null where unknown
 */
public record ArticleText(
        ArticleId id,
        AnalyzedText analysis,
        @Nullable PublishedAt publishedAt,
        @Nullable ZoneId zone) {

    public String body() {
        return analysis.text();
    }

    /** The day at the publisher's from which "Monday" and "last month" are counted. */
    public Optional<LocalDate> publicationDay() {
        return publishedAt == null ? Optional.empty() : Optional.of(publishedAt.day(zone));
    }
}
