package dateline.enrich;

import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Source;
import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.WithdrawnBy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles and findings for tests. */
public final class Samples {

    public static final ArticleId ID = ArticleId.of("sample", "1");
    public static final String BODY =
            "The harbour of Lisbon was closed on Monday. \"We had no choice,\" said Ana Prado, who runs it.";

    private Samples() {}

    public static ArticleIngested article(ArticleId id, String body, @Nullable String language) {
        return new ArticleIngested(
                id,
                1_700_000_000_000L,
                new Source("sample", null, null),
                null,
                null,
                body,
                Completeness.FULL,
                List.of(),
                null,
                null,
                Instant.parse("2026-11-24T00:00:00Z"),
                language,
                List.of(),
                null,
                Map.of(),
                "0".repeat(64),
                null);
    }

    public static ArticleIngested article(String body) {
        return article(ID, body, null);
    }

    public static ArticleWithdrawn withdrawal(ArticleId id) {
        return new ArticleWithdrawn(id, 1_700_000_000_001L, WithdrawnBy.PUBLISHER, "retracted");
    }

    /** A person with mentions at these offsets, each as long as the name. */
    static Entity person(String name, int... starts) {
        List<Mention> mentions = Arrays.stream(starts)
                .mapToObj(start -> new Mention(start, start + name.length(), MentionKind.NAME))
                .toList();
        return new Entity(FindingKey.of(ID, "entity", name, 0), EntityType.PERSON, name, mentions, 0.5, null, null);
    }

    static Quote quote(String text, int start) {
        return new Quote(
                FindingKey.of(ID, "quote", text, 0),
                QuoteKind.DIRECT,
                text,
                start,
                start + text.length(),
                null,
                null,
                1);
    }
}
