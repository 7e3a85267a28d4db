package dateline.index.document;

import dateline.article.ArticleId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every child repeats of its article, so that one control filters all four indices; the same bytes in all of them. */
record ChildHeader(
        Owner article,
        SourceFields source,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String publishedPrecision,
        @Nullable String rights,
        List<String> people,
        List<String> organisations,
        List<String> places,
        List<String> subjects,
        long revision,
        int generation,
        boolean hidden) {

    /** The article that the child belongs to. */
    record Owner(
            ArticleId id, @Nullable String title, @Nullable URI url) {}
}
