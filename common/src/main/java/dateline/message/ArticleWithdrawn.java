package dateline.message;

import dateline.article.ArticleId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article is taken down: everything derived from it goes with it.
 *
 * @param by a publisher's withdrawal is lifted by the publisher's newer version; an operator's bars the article until it is
 *     restored, see {@link ArticleIngested#barLifted()}
 * @param reason for people; null where none was given
 */
public record ArticleWithdrawn(
        ArticleId id,
        long revision,
        WithdrawnBy by,
        @Nullable String reason) implements IngestedMessage, EnrichedMessage {
    public ArticleWithdrawn {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(by, "by is missing");
        if (revision < 0) {
            throw new IllegalArgumentException("withdrawal of " + id + " has revision " + revision);
        }
    }
}
