package dateline.findings;

import dateline.article.ArticleId;
import dateline.article.PublishedAt;
import dateline.corenlp.CoreNlpAnalyzer;
import dateline.text.Deadline;
import dateline.text.TextAnalyzer;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Literal text as the real engine reads it. The models are loaded once for all tests of a JVM. */
public final class Analysis {

    private static final TextAnalyzer ANALYZER = new CoreNlpAnalyzer();
    private static final ArticleId ARTICLE = ArticleId.of("test", "article");

    private Analysis() {}

    /** An article without a publication date. */
    public static ArticleText of(String body) {
        return of(body, null, null);
    }

    /**
     * An article of this date.
     *
     * @param publishedAt as {@link PublishedAt#parse} reads it
     */
    public static ArticleText of(String body, String publishedAt) {
        return of(body, PublishedAt.parse(publishedAt), null);
    }

    public static ArticleText of(String body, @Nullable PublishedAt publishedAt, @Nullable ZoneId zone) {
        return new ArticleText(ARTICLE, ANALYZER.analyze(body, Deadline.NONE), publishedAt, zone);
    }
}
