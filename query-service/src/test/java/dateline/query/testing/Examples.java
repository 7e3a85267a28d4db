package dateline.query.testing;

import dateline.article.Display;
import dateline.finding.Span;
import dateline.query.found.ArticleWithFindings;
import dateline.query.found.Excerpted;
import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEntity;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.Owner;
import dateline.query.found.Publisher;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings of a small harbour. */
public final class Examples {

    private Examples() {}

    public static Owner owner(String id, Display display) {
        return new Owner(
                id,
                "Harbour reopens",
                "https://coast.example/" + id,
                new Publisher("coast", "Coast Desk"),
                "en",
                "2026-03-03",
                "day",
                null,
                display);
    }

    /**
     * An event of a day.
     *
     * @param day null for one whose time is not known
     */
    public static FoundEvent event(
            String article,
            int ordinal,
            String trigger,
            List<String> participants,
            @Nullable String day,
            String status) {
        LocalDateTime start = day == null ? null : LocalDateTime.parse(day + "T00:00:00");
        return new FoundEvent(
                article + "-" + ordinal,
                owner(article, Display.FULL),
                ordinal,
                String.join(" and ", participants) + " " + trigger,
                trigger,
                participants,
                List.of(),
                start,
                start == null ? null : start.plusDays(1),
                start == null ? "unknown" : "day",
                "Monday",
                new Span(0, 6),
                true,
                status,
                0,
                6,
                0.9);
    }

    public static FoundQuote quote(int ordinal, String speaker, int start, int end) {
        return new FoundQuote(
                "q" + ordinal,
                owner("a", Display.FULL),
                ordinal,
                "words",
                "direct",
                new FoundQuote.Speaker(speaker, speaker, null),
                List.of(),
                "said",
                start,
                end,
                0.9);
    }

    public static ArticleWithFindings article(
            String body, List<FoundEntity> entities, List<FoundQuote> quotes, List<FoundEvent> events) {
        FoundArticle found = new FoundArticle(
                owner("a", Display.FULL),
                Excerpted.marked("Harbour reopens"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new FoundArticle.Counts(entities.size(), quotes.size(), events.size()),
                new FoundArticle.State(1, 1, "complete", null, null, null, null));
        return new ArticleWithFindings(found, body, entities, quotes, events);
    }
}
