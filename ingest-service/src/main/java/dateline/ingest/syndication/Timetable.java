package dateline.ingest.syndication;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says in itself of when to ask.
 *
 * @param refresh how long it stays as it is: {@code ttl}, or the period of {@code sy:updatePeriod} by its frequency; null where it
 *     does not say
 * @param silentHours in which it never changes, 0 to 23 in UTC ({@code skipHours})
 * @param silentDays on which it never changes, in UTC ({@code skipDays})
 */
public record Timetable(@Nullable Duration refresh, Set<Integer> silentHours, Set<DayOfWeek> silentDays) {

    public static final Timetable EMPTY = new Timetable(null, Set.of(), Set.of());

    private static final int HOURS_OF_WEEK = 7 * 24;

    public Timetable {
        silentHours = Set.copyOf(silentHours);
        silentDays = Set.copyOf(silentDays);
    }

    public Optional<Duration> stays() {
        return Optional.ofNullable(refresh);
    }

    /** The moment, or the first full hour after it that is not silent. A feed that is always silent is not believed. */
    public Instant awake(Instant moment) {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        for (int hours = 0; hours < HOURS_OF_WEEK && isSilent(at); hours++) {
            at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return isSilent(at) ? moment : at.toInstant();
    }

    private boolean isSilent(OffsetDateTime at) {
        return silentHours.contains(at.getHour()) || silentDays.contains(at.getDayOfWeek());
    }
}
