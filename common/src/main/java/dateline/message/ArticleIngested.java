package dateline.message;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.PublishedAt;
import dateline.article.Source;
import dateline.article.Subject;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article as taken in, before it is read.
 *
 * @param revision orders the versions of one article: the publisher's version time in milliseconds, held between 0 and the
 *     ingest time, or the ingest time where the publisher gives none
 * @param url canonical
 * @param title null where there is none
 * @param body NFC plain text, paragraphs split by one blank line
 * @param publishedAt null where the publisher does not say; never the fetch time
 * @param language as declared, a BCP 47 tag
 * @param labels the sender's own fields, in order of name
 * @param contentHash {@link ArticleContent#hash()}
 * @param barLifted the revision up to which an operator's withdrawals of this article have been lifted; null where there
 *     were none. It travels with every later version, so that the lifting does not depend on the order of arrival
 */
public record ArticleIngested(
        ArticleId id,
        long revision,
        Source source,
        @Nullable URI url,
        @Nullable String title,
        String body,
        Completeness completeness,
        List<String> authors,
        @Nullable PublishedAt publishedAt,
        @Nullable Instant updatedAt,
        Instant ingestedAt,
        @Nullable String language,
        List<Subject> subjects,
        @Nullable String rights,
        Map<String, String> labels,
        String contentHash,
        @Nullable Long barLifted)
        implements IngestedMessage {

    public ArticleIngested {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(body, "body is missing");
        Objects.requireNonNull(completeness, "completeness is missing");
        Objects.requireNonNull(ingestedAt, "ingestedAt is missing");
        Objects.requireNonNull(contentHash, "contentHash is missing");
        if (revision < 0) {
            throw new IllegalArgumentException("article " + id + " has revision " + revision);
        }
        if (body.isBlank()) {
            throw new IllegalArgumentException("article " + id + " has a blank body");
        }
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** What the publisher says in and of it. */
    public ArticleContent content() {
        return new ArticleContent(
                id,
                source,
                url,
                title,
                body,
                completeness,
                authors,
                publishedAt,
                updatedAt,
                language,
                subjects,
                rights,
                labels);
    }

    public static ArticleIngested of(
            ArticleContent content, String contentHash, long revision, Instant ingestedAt, @Nullable Long barLifted) {
        return new ArticleIngested(
                content.id(),
                revision,
                content.source(),
                content.url(),
                content.title(),
                content.body(),
                content.completeness(),
                content.authors(),
                content.publishedAt(),
                content.updatedAt(),
                ingestedAt,
                content.language(),
                content.subjects(),
                content.rights(),
                content.labels(),
                contentHash,
                barLifted);
    }
}
