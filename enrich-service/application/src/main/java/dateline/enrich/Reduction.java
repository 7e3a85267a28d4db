package dateline.enrich;

import dateline.message.ArticleEnriched;
import dateline.message.Findings;
import java.util.List;
import java.util.stream.Stream;

/** What to send of an article whose findings are too many for one message. */
public final class Reduction {

    private static final String WITHOUT = "the message would be too large: sent without ";

    private Reduction() {}

    /** Ever smaller forms of the article, down to the one without findings; each says what is missing. */
    public static Stream<ArticleEnriched> of(ArticleEnriched article) {
        ArticleEnriched noEvents = new ArticleEnriched(
                article.article(),
                article.language(),
                article.entities(),
                article.quotes(),
                List.of(),
                article.extractor(),
                article.enrichedAt(),
                Findings.partial(reason(article, WITHOUT + "events")));
        ArticleEnriched entitiesOnly = new ArticleEnriched(
                article.article(),
                article.language(),
                article.entities(),
                List.of(),
                List.of(),
                article.extractor(),
                article.enrichedAt(),
                Findings.partial(reason(article, WITHOUT + "events and quotes")));
        return Stream.of(noEvents, entitiesOnly, bare(article));
    }

    /** The article without findings. */
    public static ArticleEnriched bare(ArticleEnriched article) {
        return new ArticleEnriched(
                article.article(),
                article.language(),
                List.of(),
                List.of(),
                List.of(),
                article.extractor(),
                article.enrichedAt(),
                Findings.none(reason(article, WITHOUT + "findings")));
    }

    private static String reason(ArticleEnriched article, String added) {
        String known = article.findings().reason();
        return known == null ? added : known + "; " + added;
    }
}
