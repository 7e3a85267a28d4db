package dateline.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as its publisher says it: to the second with the offset it came with, or by the day. In
 * JSON one ISO 8601 string, {@code 2016-12-20T09:30:00+03:00} or {@code 2016-12-20}.
 */
public sealed interface PublishedAt {

    /** A point in time; the offset is the publisher's own and anchors "yesterday". */
    record Moment(OffsetDateTime value) implements PublishedAt {
        @Override
        public LocalDate day(@Nullable ZoneId zone) {
            // An offset of zero often only means "written in GMT": the source's zone, where known, is the better
            // anchor.
            return zone != null && value.getOffset().equals(ZoneOffset.UTC)
                    ? value.atZoneSameInstant(zone).toLocalDate()
                    : value.toLocalDate();
        }

        @Override
        public String text() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
        }
    }

    /** A calendar day, with no time invented for it. */
    record Day(LocalDate value) implements PublishedAt {
        @Override
        public LocalDate day(@Nullable ZoneId zone) {
            return value;
        }

        @Override
        public String text() {
            return value.toString();
        }
    }

    /** The calendar day at the publisher's, from which relative dates are counted. */
    LocalDate day(@Nullable ZoneId zone);

    @JsonValue
    String text();

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws IllegalArgumentException for anything else, a date-time without an offset included
     */
    @JsonCreator
    static PublishedAt parse(String text) {
        try {
            return text.length() == 10 ? new Day(LocalDate.parse(text)) : new Moment(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a publication date is 2016-12-20 or 2016-12-20T09:30:00+03:00, this is not: " + text, e);
        }
    }
}
