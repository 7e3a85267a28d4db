package dateline.query.http;

import dateline.query.found.ArticleWithFindings;
import dateline.query.found.Excerpted;
import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEntity;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.Owner;
import dateline.query.found.Publisher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as answers write it. What lists leave out is null and not written: text and findings.
 *
 * @param display how much of the text the source allows: full, snippet or link
 */
record ArticleItem(
        String id,
        @Nullable String title,
        @Nullable String url,
        Publisher source,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String publishedPrecision,
        @Nullable String rights,
        String display,
        List<Excerpt> excerpts,
        List<String> people,
        List<String> organisations,
        List<String> places,
        List<String> authors,
        List<String> subjects,
        FoundArticle.Counts counts,
        FoundArticle.State state,
        @Nullable String body,
        @Nullable List<FoundEntity> entities,
        @Nullable List<FoundQuote> quotes,
        @Nullable List<FoundEvent> events) {

    /**
     * A piece of the text.
     *
     * @param hits the words looked for, as half-open offsets into it
     */
    record Excerpt(String text, List<Hit> hits) {

        record Hit(int start, int end) {}

        static Excerpt of(Excerpted excerpted) {
            List<Hit> hits = new ArrayList<>();
            int at = 0;
            for (Excerpted.Run run : excerpted.runs()) {
                int end = at + run.text().length();
                if (run.hit()) {
                    hits.add(new Hit(at, end));
                }
                at = end;
            }
            return new Excerpt(excerpted.text(), hits);
        }
    }

    static ArticleItem of(FoundArticle found) {
        return of(found, null, null, null, null);
    }

    static ArticleItem of(ArticleWithFindings whole) {
        return of(whole.found(), whole.body(), whole.entities(), whole.quotes(), whole.events());
    }

    private static ArticleItem of(
            FoundArticle found,
            @Nullable String body,
            @Nullable List<FoundEntity> entities,
            @Nullable List<FoundQuote> quotes,
            @Nullable List<FoundEvent> events) {
        Owner article = found.article();
        return new ArticleItem(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.language(),
                article.publishedAt(),
                article.publishedPrecision(),
                article.rights(),
                article.display().word(),
                found.excerpts().stream().map(Excerpt::of).toList(),
                found.people(),
                found.organisations(),
                found.places(),
                found.authors(),
                found.subjects(),
                found.counts(),
                found.state(),
                body,
                entities,
                quotes,
                events);
    }
}
