package dateline.ingest.page;

import dateline.ingest.syndication.FeedDates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them, as ISO 8601: as feeds write them, among other words, in other languages, or in the address. */
final class PageDates {

    private static final Pattern CHINESE = Pattern.compile(
            "(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号號]?(?:\\s*(\\d{1,2})[:：时時](\\d{2}))?");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(?:[T\\s,]+(\\d{1,2}):(\\d{2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?\\s+(?:de\\s+|d['’])?(\\p{L}[\\p{L}\\p{M}.]+)\\.?,?\\s+(?:de[l]?\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}.]+)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern EUROPEAN = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "[/=_-](19[89]\\d|20\\d\\d)[-/]?(0?[1-9]|1[0-2])(?:[-/](0?[1-9]|[12]\\d|3[01])|(0[1-9]|[12]\\d|3[01]))(?=[-/._?]|$)");

    private static final int LONGEST = 300;
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final Map<String, Integer> months = new HashMap<>();

    /**
     * For pages in one language; English is understood besides.
     *
     * @param language a tag, or empty
     */
    PageDates(String language) {
        name(Locale.ENGLISH);
        name(Locale.forLanguageTag(language.replace('_', '-')));
    }

    private void name(Locale locale) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                months.putIfAbsent(plain(month.getDisplayName(style, locale)), month.getValue());
            }
        }
    }

    private static String plain(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** A value that is a date and nothing else. */
    Optional<String> iso(String value) {
        return milliseconds(value)
                .or(() -> FeedDates.iso(value))
                .or(() -> in(value))
                .filter(PageDates::plausible);
    }

    /** The first date among other words. */
    Optional<String> in(String line) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        return first(text, CHINESE, 1, 2, 3)
                .or(() -> first(text, NUMBERS, 1, 2, 3))
                .or(() -> first(text, EUROPEAN, 3, 2, 1))
                .or(() -> named(DAY_FIRST.matcher(text), 2, 1))
                .or(() -> named(MONTH_FIRST.matcher(text), 1, 2))
                .filter(PageDates::plausible);
    }

    /** The day that an address names, as many do between the site and the title. */
    static Optional<String> inAddress(String address) {
        Matcher date = ADDRESS.matcher(address);
        return date.find()
                ? day(date.group(1), date.group(2), date.group(3) == null ? date.group(4) : date.group(3))
                        .map(LocalDate::toString)
                        .filter(PageDates::plausible)
                : Optional.empty();
    }

    private static Optional<String> milliseconds(String value) {
        if (!value.matches("\\d{10}|\\d{13}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(value);
        return Optional.of(Instant.ofEpochMilli(value.length() > 10 ? number : number * 1000)
                .toString());
    }

    private static Optional<String> first(String text, Pattern pattern, int year, int month, int day) {
        Matcher date = pattern.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        @Nullable String hour = date.groupCount() > 3 ? date.group(4) : null;
        return day(date.group(year), date.group(month), date.group(day))
                .flatMap(known -> hour == null ? Optional.of(known.toString()) : time(known, hour, date.group(5)));
    }

    private static Optional<String> time(LocalDate day, String hour, String minute) {
        LocalDateTime time = day.atTime(Math.min(23, Integer.parseInt(hour)), Math.min(59, Integer.parseInt(minute)));
        return Optional.of(time.toString());
    }

    private Optional<String> named(Matcher date, int month, int day) {
        while (date.find()) {
            @Nullable Integer number = months.get(plain(date.group(month)));
            if (number != null) {
                return day(date.group(3), number.toString(), date.group(day)).map(LocalDate::toString);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Such as the 31st of June: other numbers that look like a date.
            return Optional.empty();
        }
    }

    /** Content systems write the year 1 or 1970 where they have no date. */
    private static boolean plausible(String iso) {
        int year = Year.parse(iso.substring(0, 4)).getValue();
        return year > 1970 && year < 2200;
    }
}
