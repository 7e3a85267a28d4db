package dateline.ingest.article;

import dateline.article.ArticleId;
import dateline.article.Source;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which article a draft is a version of: the sender's own id, scoped by the source; else the canonical URL; else the file it came
 * from; else the text itself.
 */
final class Identity {

    private Identity() {}

    static ArticleId of(Draft draft, Source source, @Nullable URI url, @Nullable String title, String body) {
        return stated(draft, source, url)
                .orElseGet(() -> ArticleId.of("content", source.id(), title == null ? "" : title, body));
    }

    /** The identity that does not need the text, which is all that a withdrawal has. */
    static Optional<ArticleId> stated(Draft draft, Source source, @Nullable URI url) {
        Optional<String> own = draft.get(TextField.ID).map(PlainText::line).filter(id -> !id.isEmpty());
        if (own.isPresent()) {
            return Optional.of(ArticleId.of("id", source.id(), own.get()));
        }
        if (url != null) {
            return Optional.of(ArticleId.of("url", CanonicalUrl.identity(url)));
        }
        return draft.path().map(path -> ArticleId.of("file", source.id(), path));
    }
}
