package dateline.ingest.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the dates of a table are written. The first pattern that fits is meant; what none fits stays as it is, for ISO 8601 needs
 * no pattern.
 *
 * @param zone of times that come without an offset; null where it is that of the source
 */
record DateWriting(List<Pattern> patterns, @Nullable ZoneId zone) {

    static final DateWriting ISO = new DateWriting(List.of(), null);

    /** One way to write dates. */
    @FunctionalInterface
    interface Pattern {
        /**
         * Reads a date.
         *
         * @return an {@link OffsetDateTime}, {@link LocalDateTime} or {@link LocalDate}
         * @throws DateTimeException if it is not written so
         */
        TemporalAccessor read(String text);
    }

    DateWriting {
        patterns = List.copyOf(patterns);
    }

    /**
     * Patterns by their names ({@code epoch-seconds}, {@code epoch-millis}, {@code rfc-1123}) or in the letters of
     * {@link DateTimeFormatter}, between bars.
     */
    static DateWriting of(String written, @Nullable ZoneId zone, Locale language) throws WrongMapping {
        List<Pattern> patterns = new ArrayList<>();
        for (String pattern : written.split("\\|", -1)) {
            if (!pattern.isBlank()) {
                patterns.add(pattern(pattern.strip(), language));
            }
        }
        return new DateWriting(patterns, zone);
    }

    private static Pattern pattern(String written, Locale language) throws WrongMapping {
        return switch (written) {
            case "epoch-seconds" -> text -> Instant.ofEpochSecond(number(text)).atOffset(ZoneOffset.UTC);
            case "epoch-millis" -> text -> Instant.ofEpochMilli(number(text)).atOffset(ZoneOffset.UTC);
            case "rfc-1123" -> text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            default -> letters(written, language);
        };
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new DateTimeException("no number", e);
        }
    }

    private static Pattern letters(String written, Locale language) throws WrongMapping {
        try {
            DateTimeFormatter format = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(written)
                    .toFormatter(language);
            return text -> switch (format.parseBest(
                    text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                case ZonedDateTime time -> time.toOffsetDateTime();
                case TemporalAccessor other -> other;
            };
        } catch (IllegalArgumentException e) {
            throw new WrongMapping("the date pattern " + written + " is none: " + e.getMessage());
        }
    }

    /** The date in ISO 8601, with its offset where that is known. */
    String iso(String written) {
        String text = written.strip();
        return patterns.stream()
                .flatMap(pattern -> read(pattern, text).stream())
                .findFirst()
                .or(() -> read(DateWriting::local, text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T")))
                .map(this::anchored)
                .map(DateWriting::text)
                .orElse(written);
    }

    private static TemporalAccessor local(String text) {
        return LocalDateTime.parse(text);
    }

    private static Optional<TemporalAccessor> read(Pattern pattern, String text) {
        try {
            return Optional.of(pattern.read(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private TemporalAccessor anchored(TemporalAccessor date) {
        return date instanceof LocalDateTime time && zone != null
                ? time.atZone(zone).toOffsetDateTime()
                : date;
    }

    private static String text(TemporalAccessor date) {
        return switch (date) {
            case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            case TemporalAccessor day -> DateTimeFormatter.ISO_LOCAL_DATE.format(day);
        };
    }
}
