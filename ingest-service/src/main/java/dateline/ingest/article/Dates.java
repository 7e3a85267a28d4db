package dateline.ingest.article;

import dateline.article.PublishedAt;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Dates as senders write them in ISO 8601. Nothing is invented: no time for a date, no offset for a time. */
final class Dates {

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private Dates() {}

    /**
     * A date, or a date-time with its offset. A date-time without one gets the offset of the source's zone at that time;
     * where the zone is not known only its date is kept.
     */
    static PublishedAt published(String text, @Nullable ZoneId zone) throws Unusable {
        try {
            String iso = iso(text);
            return switch (parse(iso)) {
                case OffsetDateTime time -> new PublishedAt.Moment(time);
                case LocalDateTime time
                when zone != null -> new PublishedAt.Moment(time.atZone(zone).toOffsetDateTime());
                case TemporalAccessor day -> new PublishedAt.Day(LocalDate.from(day));
            };
        } catch (DateTimeException e) {
            throw Unusable.invalid(
                    TextField.PUBLISHED_AT, text, "a date-time with its offset or a date of the years 1 to 9999");
        }
    }

    /** A date-time with its offset, or without one where the source's zone is known. */
    static Instant moment(TextField field, String text, @Nullable ZoneId zone) throws Unusable {
        try {
            return switch (parse(iso(text))) {
                case OffsetDateTime time -> time.toInstant();
                case LocalDateTime time when zone != null -> time.atZone(zone).toInstant();
                case TemporalAccessor vague -> throw new DateTimeException("no point in time: " + vague);
            };
        } catch (DateTimeException e) {
            throw Unusable.invalid(
                    field,
                    text,
                    "a date-time with its offset (without one where sourceZone is given) of the years 1 to 9999");
        }
    }

    private static String iso(String text) {
        String iso = text.strip();
        return iso.length() > 10 && (iso.charAt(10) == ' ' || iso.charAt(10) == 't')
                ? iso.substring(0, 10) + 'T' + iso.substring(11).strip()
                : iso;
    }

    private static TemporalAccessor parse(String iso) {
        TemporalAccessor date = iso.length() == 10
                ? LocalDate.parse(iso)
                : DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
        int year = date instanceof OffsetDateTime time
                ? time.withOffsetSameInstant(ZoneOffset.UTC).getYear()
                : date.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        return date;
    }
}
