package dateline.query.found;

import dateline.finding.Span;
import dateline.finding.TimeWords;
import dateline.timeline.ToldEvent;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or will, and when.
 *
 * @param what the sentence or clause, as much as the source allows
 * @param trigger the word that stands for it
 * @param start by the publisher's calendar and clock; null, with {@code end}, where the time is unknown
 * @param end exclusive
 * @param precision minute … decade, unknown
 * @param written the time as the article writes it
 * @param writtenSpan where
 * @param anchored whether it was counted from the publication date
 * @param status asserted, scheduled, negated or hypothetical
 * @param from offset of {@code what} in the whole text, with {@code to}
 */
public record FoundEvent(
        String key,
        Owner article,
        int ordinal,
        String what,
        String trigger,
        List<String> participants,
        List<String> places,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        String precision,
        String written,
        @Nullable Span writtenSpan,
        boolean anchored,
        String status,
        int from,
        int to,
        double confidence)
        implements ToldEvent {

    public FoundEvent {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
    }

    @Override
    public String articleId() {
        return article.id();
    }

    @Override
    public String articleDay() {
        return article.day();
    }

    /** The time as exactly as it is known, such as {@code Jul 2013}. */
    public String time() {
        return TimeWords.of(start, end, precision, written);
    }

    /** How the time came to be known, for people. */
    public String reckoned() {
        if (start == null) {
            return "“" + written + "” could not be placed in the calendar";
        }
        return anchored
                ? "“" + written + "” → " + time() + ", counted from the publication date"
                : "“" + written + "” → " + time() + ", as written";
    }
}
