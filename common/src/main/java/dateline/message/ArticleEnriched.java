package dateline.message;

import dateline.article.ArticleId;
import dateline.finding.Entity;
import dateline.finding.Event;
import dateline.finding.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article and what was found in it.
 *
 * @param language as detected, else as declared; null where neither is known
 * @param entities in order of their first mention
 * @param quotes in order of start
 * @param events in order of start
 */
public record ArticleEnriched(
        ArticleIngested article,
        @Nullable String language,
        List<Entity> entities,
        List<Quote> quotes,
        List<Event> events,
        Extractor extractor,
        Instant enrichedAt,
        Findings findings)
        implements EnrichedMessage {
    public ArticleEnriched {
        Objects.requireNonNull(article, "article is missing");
        Objects.requireNonNull(extractor, "extractor is missing");
        Objects.requireNonNull(enrichedAt, "enrichedAt is missing");
        Objects.requireNonNull(findings, "findings is missing");
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
    }

    @Override
    public ArticleId id() {
        return article.id();
    }

    @Override
    public long revision() {
        return article.revision();
    }
}
