package dateline.command.article;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** An article with everything that was found in it. */
public record ArticlePage(
        FoundArticle article, List<FoundEntity> entities, List<FoundQuote> quotes, List<FoundEvent> events) {

    private static final Comparator<FoundEntity> BY_WEIGHT = Comparator.comparingDouble(FoundEntity::salience)
            .thenComparingInt(FoundEntity::mentionCount)
            .reversed()
            .thenComparing(FoundEntity::name);

    private static final Comparator<FoundEvent> BY_TIME =
            Comparator.comparing(FoundEvent::start, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()));

    /** Sorts quotes by where they stand, events by when they happened, entities by weight. */
    public ArticlePage {
        entities = entities.stream().sorted(BY_WEIGHT).toList();
        quotes = quotes.stream()
                .sorted(Comparator.comparingInt(FoundQuote::start))
                .toList();
        events = events.stream().sorted(BY_TIME).toList();
    }

    /** Whether everything found is here: findings become searchable shortly after their article. */
    public boolean isWhole() {
        return entities.size() + quotes.size() + events.size() >= article.findings();
    }

    List<FoundEntity> ofType(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).toList();
    }
}
