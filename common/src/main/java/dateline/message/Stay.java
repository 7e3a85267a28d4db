package dateline.message;

import dateline.article.PublishedAt;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of an article to say how long it may be kept.
 *
 * @param source id of the source, as the article names it; of a longer one the first {@value #LONGEST_SOURCE} characters, which is
 *     more than any source has that something is known of
 * @param since from when the time counts, see {@link #of}
 */
public record Stay(String source, Instant since) {

    private static final int LONGEST_SOURCE = 300;

    public Stay {
        Objects.requireNonNull(source, "source is missing");
        source = source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
        Objects.requireNonNull(since, "since is missing");
    }

    /** The stay of a published article. */
    public static Stay of(ArticleIngested article) {
        return of(article.source().id(), article.publishedAt(), article.ingestedAt());
    }

    /**
     * The time counts from the publication as it is stated, so that neither a correction nor a second delivery lengthens it; a day
     * counts from its end in UTC. Nothing counts from later than when it came: a date that is wrong, or is still to come, keeps no
     * article for longer, and one without a date counts from there.
     *
     * @param came when this version was taken in
     */
    public static Stay of(String source, @Nullable PublishedAt publishedAt, Instant came) {
        Instant published = switch (publishedAt) {
            case null -> came;
            case PublishedAt.Moment(var moment) -> moment.toInstant();
            case PublishedAt.Day(var day) ->
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        };
        return new Stay(source, published.isBefore(came) ? published : came);
    }
}
