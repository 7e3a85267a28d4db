package dateline.message;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Display;
import dateline.article.PublishedAt;
import dateline.article.Source;
import dateline.article.Subject;
import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.Event;
import dateline.finding.EventStatus;
import dateline.finding.FindingKey;
import dateline.finding.GazetteerPlace;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Participant;
import dateline.finding.Precision;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Span;
import dateline.finding.Speaker;
import dateline.finding.When;
import dateline.topic.Lane;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** One message of each kind with every field set, for the tests that hold record, schema and golden file together. */
final class Examples {

    static final String BODY =
            "The harbour of Larnaca reopened on Monday. \u201cShips are welcome,\u201d said Eleni Marou.";

    static final ArticleContent CONTENT = new ArticleContent(
            ArticleId.of("client", "coast-desk", "4711"),
            new Source("coast-desk", "Coast Desk", ZoneId.of("Asia/Nicosia"), Display.SNIPPET),
            URI.create("https://news.example/harbour"),
            "Harbour reopens",
            BODY,
            Completeness.FULL,
            List.of("A. Writer"),
            PublishedAt.parse("2026-03-03T09:30:00+02:00"),
            Instant.parse("2026-03-03T08:00:00Z"),
            "en",
            List.of(new Subject("medtop", "20000148", "shipping")),
            "\u00a9 Coast Desk",
            Map.of("desk", "coast", "priority", "4"));

    static final ArticleIngested INGESTED =
            ArticleIngested.of(CONTENT, CONTENT.hash(), 1772524800000L, Instant.parse("2026-03-03T08:00:05Z"), 7L);

    static final ArticleWithdrawn WITHDRAWN =
            new ArticleWithdrawn(CONTENT.id(), 1772524800001L, WithdrawnBy.OPERATOR, "court order");

    static final ArticleHeld HELD = new ArticleHeld(INGESTED, Instant.parse("2026-03-04T06:00:00Z"), Lane.BACKFILL);

    static final Receipt RECEIPT = new Receipt(
            CONTENT.id(),
            1772524800000L,
            CONTENT.hash(),
            ReceiptStatus.ACCEPTED,
            "news.articles.ingested.v1",
            3,
            42L,
            7L,
            List.of("0a1b2c3d4e5f6071", "8293a4b5c6d7e8f9"),
            new Stay("coast", Instant.parse("2026-03-03T08:00:00Z")));

    static final ArticleEnriched ENRICHED = enriched();

    private Examples() {}

    private static ArticleEnriched enriched() {
        ArticleId id = CONTENT.id();
        FindingKey place = FindingKey.of(id, "entity", "place Larnaca", 0);
        FindingKey person = FindingKey.of(id, "entity", "person Eleni Marou", 0);
        int larnaca = BODY.indexOf("Larnaca");
        int marou = BODY.indexOf("Eleni");
        int ships = BODY.indexOf("Ships");
        int said = BODY.indexOf("said");
        int monday = BODY.indexOf("on Monday");
        int reopened = BODY.indexOf("reopened");
        return new ArticleEnriched(
                INGESTED,
                "en",
                List.of(
                        new Entity(
                                place,
                                EntityType.PLACE,
                                "Larnaca",
                                List.of(new Mention(larnaca, larnaca + 7, MentionKind.NAME)),
                                0.5,
                                new GazetteerPlace("geonames:146400", 34.92, 33.63, "CY"),
                                "reserved"),
                        new Entity(
                                person,
                                EntityType.PERSON,
                                "Eleni Marou",
                                List.of(new Mention(marou, marou + 11, MentionKind.NAME)),
                                0.25,
                                null,
                                null)),
                List.of(new Quote(
                        FindingKey.of(id, "quote", "Ships are welcome,", 0),
                        QuoteKind.DIRECT,
                        "Ships are welcome,",
                        ships,
                        ships + 18,
                        new Speaker("Eleni Marou", person, new Span(marou, marou + 11), "reserved"),
                        new Span(said, said + 4),
                        0.9)),
                List.of(new Event(
                        FindingKey.of(id, "event", "The harbour of Larnaca reopened on Monday", 0),
                        "The harbour of Larnaca reopened on Monday",
                        0,
                        41,
                        new Span(reopened, reopened + 8),
                        List.of(new Participant("Eleni Marou", person, "reserved")),
                        List.of(new Participant("Larnaca", place, null)),
                        new When(
                                LocalDateTime.parse("2026-03-02T00:00:00"),
                                LocalDateTime.parse("2026-03-03T00:00:00"),
                                Precision.DAY,
                                "on Monday",
                                new Span(monday, monday + 9),
                                true),
                        EventStatus.ASSERTED,
                        0.8)),
                new Extractor("dateline", "0.1.0", 1),
                Instant.parse("2026-03-03T08:00:06Z"),
                Findings.partial("time limit"));
    }
}
