package dateline.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event for tests. */
record Told(
        String articleId,
        String articleDay,
        int ordinal,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        String status,
        String trigger,
        List<String> participants)
        implements ToldEvent {

    /** @param day null where it is not known */
    static Told of(String article, String trigger, @Nullable String day, String... participants) {
        LocalDateTime start = day == null ? null : LocalDate.parse(day).atStartOfDay();
        return new Told(
                article,
                "2026-03-03",
                0,
                start,
                start == null ? null : start.plusDays(1),
                "asserted",
                trigger,
                List.of(participants));
    }

    Told but(String changed) {
        return new Told(articleId, articleDay, ordinal, start, end, changed, trigger, participants);
    }

    Told publishedOn(String day) {
        return new Told(articleId, day, ordinal, start, end, status, trigger, participants);
    }
}
