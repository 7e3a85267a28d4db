package dateline.index.document;

import dateline.message.ArticleWithdrawn;
import dateline.message.WithdrawnBy;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is not shown.
 *
 * @param reason for people; null where none was given
 * @param revision of the withdrawal itself
 */
public record Withdrawal(WithdrawnBy by, @Nullable String reason, long revision) {

    static Withdrawal of(ArticleWithdrawn message) {
        return new Withdrawal(message.by(), message.reason(), message.revision());
    }
}
