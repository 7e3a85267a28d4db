package dateline.query.testing;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.article.Completeness;
import dateline.article.Display;
import dateline.article.PublishedAt;
import dateline.article.Source;
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
import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import dateline.message.Extractor;
import dateline.message.Findings;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article for tests, whose findings are looked up by their words. */
public final class Draft {

    private final ArticleId id;
    private final String title;
    private final String body;
    private Source source = new Source("coast", "Coast Desk", null, null);
    private @Nullable String publishedAt = "2026-03-03";
    private @Nullable URI url;
    private long revision = 1;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private Draft(String name, String title, String body) {
        this.id = id(name);
        this.title = title;
        this.body = body;
    }

    public static ArticleId id(String name) {
        return ArticleId.of("query", name);
    }

    public static Draft of(String name, String title, String body) {
        return new Draft(name, title, body);
    }

    public Draft from(String source, @Nullable Display display) {
        this.source = new Source(source, null, null, display);
        return this;
    }

    public Draft published(@Nullable String date) {
        this.publishedAt = date;
        return this;
    }

    public Draft at(String url) {
        this.url = URI.create(url);
        return this;
    }

    public Draft revision(long number) {
        this.revision = number;
        return this;
    }

    public Draft entity(EntityType type, String name) {
        return entity(type, name, null);
    }

    public Draft place(String name, double latitude, double longitude) {
        return entity(EntityType.PLACE, name, new GazetteerPlace("1", latitude, longitude, "CY"));
    }

    private Draft entity(EntityType type, String name, @Nullable GazetteerPlace place) {
        Span span = span(name);
        entities.add(new Entity(
                key("entity", name),
                type,
                name,
                List.of(new Mention(span.start(), span.end(), MentionKind.NAME)),
                0.5,
                place,
                null));
        return this;
    }

    public Draft quote(String words, String speaker) {
        Span span = span(words);
        quotes.add(new Quote(
                FindingKey.of(id, "quote", words, quotes.size()),
                QuoteKind.DIRECT,
                words,
                span.start(),
                span.end(),
                new Speaker(speaker, key("entity", speaker), null, null),
                null,
                0.9));
        return this;
    }

    public Draft event(String what, String trigger, String time, LocalDate day, String participant, String... places) {
        Span span = span(what);
        Span written = span(time);
        events.add(new Event(
                FindingKey.of(id, "event", what, events.size()),
                what,
                span.start(),
                span.end(),
                span(trigger),
                List.of(new Participant(participant, key("entity", participant), null)),
                List.of(places).stream()
                        .map(place -> new Participant(place, key("entity", place), null))
                        .toList(),
                new When(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Precision.DAY, time, written, true),
                EventStatus.ASSERTED,
                0.9));
        return this;
    }

    /** What the article says of the last event. */
    public Draft but(EventStatus status) {
        Event last = events.removeLast();
        events.add(new Event(
                last.key(),
                last.what(),
                last.start(),
                last.end(),
                last.trigger(),
                last.participants(),
                last.places(),
                last.when(),
                status,
                last.confidence()));
        return this;
    }

    private FindingKey key(String kind, String text) {
        return FindingKey.of(id, kind, text, 0);
    }

    private Span span(String words) {
        int start = body.indexOf(words);
        return new Span(start, start + words.length());
    }

    public ArticleEnriched message() {
        ArticleContent content = new ArticleContent(
                id,
                source,
                url,
                title,
                body,
                Completeness.FULL,
                List.of(),
                publishedAt == null ? null : PublishedAt.parse(publishedAt),
                null,
                "en",
                List.of(),
                null,
                Map.of());
        return new ArticleEnriched(
                ArticleIngested.of(content, content.hash(), revision, Instant.parse("2026-03-03T08:00:00Z"), null),
                "en",
                entities,
                quotes,
                events,
                new Extractor("dateline", "test", 1),
                Instant.parse("2026-03-03T08:00:02Z"),
                Findings.COMPLETE);
    }
}
