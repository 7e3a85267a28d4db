package dateline.index;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Display;
import dateline.article.PublishedAt;
import dateline.article.Source;
import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Span;
import dateline.finding.Speaker;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.Extractor;
import dateline.message.Findings;
import dateline.message.WithdrawnBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enriched articles in which a number of people each say one thing. */
public final class Articles {

    private static final List<String> PEOPLE = List.of("Ada Brook", "Ben Carver", "Cleo Dunn", "Dan Eller");

    private Articles() {}

    public static ArticleId id(String name) {
        return ArticleId.of("test", name);
    }

    public static ArticleEnriched enriched(ArticleId id, long revision, int generation, int people) {
        return enriched(id, revision, generation, people, null);
    }

    public static ArticleEnriched enriched(
            ArticleId id, long revision, int generation, int people, @Nullable Long barLifted) {
        StringBuilder body = new StringBuilder();
        List<Entity> entities = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (String name : PEOPLE.subList(0, people)) {
            String words = "The bridge is open, version " + revision;
            int quote = body.length() + 1;
            body.append('"').append(words).append("\" said ");
            Span mention = new Span(body.length(), body.length() + name.length());
            body.append(name).append(".\n\n");
            FindingKey key = FindingKey.of(id, "entity", "person " + name, 0);
            entities.add(new Entity(
                    key,
                    EntityType.PERSON,
                    name,
                    List.of(new Mention(mention.start(), mention.end(), MentionKind.NAME)),
                    0.5,
                    null,
                    null));
            quotes.add(new Quote(
                    FindingKey.of(id, "quote", words, quotes.size()),
                    QuoteKind.DIRECT,
                    words,
                    quote,
                    quote + words.length(),
                    new Speaker(name, key, mention, null),
                    null,
                    0.9));
        }
        String text = people == 0 ? "Nobody says anything." : body.toString().strip();
        return new ArticleEnriched(
                ingested(id, revision, text, Map.of(), barLifted),
                "en",
                entities,
                quotes,
                List.of(),
                new Extractor("dateline", "test", generation),
                Instant.parse("2026-03-03T08:00:02Z"),
                Findings.COMPLETE);
    }

    /** An article with nothing found in it. */
    public static ArticleEnriched plain(ArticleId id, long revision, String body, Map<String, String> labels) {
        return new ArticleEnriched(
                ingested(id, revision, body, labels, null),
                "en",
                List.of(),
                List.of(),
                List.of(),
                new Extractor("dateline", "test", 1),
                Instant.parse("2026-03-03T08:00:02Z"),
                Findings.COMPLETE);
    }

    private static ArticleIngested ingested(
            ArticleId id, long revision, String body, Map<String, String> labels, @Nullable Long barLifted) {
        ArticleContent content = new ArticleContent(
                id,
                new Source("test", "Test Wire", null, Display.SNIPPET),
                null,
                "Version " + revision,
                body,
                Completeness.FULL,
                List.of(),
                PublishedAt.parse("2026-03-03"),
                null,
                "en",
                List.of(),
                null,
                labels);
        return ArticleIngested.of(content, content.hash(), revision, Instant.parse("2026-03-03T08:00:00Z"), barLifted);
    }

    public static ArticleWithdrawn withdrawn(ArticleId id, long revision, WithdrawnBy by) {
        return new ArticleWithdrawn(id, revision, by, "on request");
    }
}
