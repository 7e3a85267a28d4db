package dateline.message;

import dateline.article.ArticleId;
import dateline.topic.Lane;
import java.time.Instant;
import java.util.Objects;

/**
 * A version of an article that waits for its embargo to end, with all that its publishing will need.
 *
 * @param article as it came in: {@code revision} is the one it will be published under, {@code ingestedAt} when it came
 * @param until not to be published before
 * @param lane of the topic it will be published on
 */
public record ArticleHeld(ArticleIngested article, Instant until, Lane lane) implements Message {
    public ArticleHeld {
        Objects.requireNonNull(article, "article is missing");
        Objects.requireNonNull(until, "until is missing");
        Objects.requireNonNull(lane, "lane is missing");
    }

    @Override
    public ArticleId id() {
        return article.id();
    }

    @Override
    public long revision() {
        return article.revision();
    }

    /** Each version has a key of its own, so that whoever takes one version off the topic cannot take a newer one with it. */
    @Override
    public String key() {
        return key(id(), revision());
    }

    public static String key(ArticleId id, long revision) {
        return id.value() + "." + revision;
    }
}
