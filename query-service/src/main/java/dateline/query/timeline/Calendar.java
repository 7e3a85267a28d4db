package dateline.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.query.found.FoundEvent;
import dateline.timeline.TimelineEntry;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/**
 * A timeline as iCalendar (RFC 5545). Times are the publisher's, without a zone; what is known to the day or less exactly is
 * an entry of whole days. Entries without a date are left out.
 */
public final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Set<String> BY_CLOCK = Set.of("part_of_day", "hour", "minute");
    private static final int LINE = 75;

    private Calendar() {}

    public static String of(String name, List<TimelineEntry<FoundEvent>> entries) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Dateline//Timeline//EN");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "NAME:" + text(name));
        line(out, "X-WR-CALNAME:" + text(name));
        for (TimelineEntry<FoundEvent> entry : entries) {
            FoundEvent told = entry.told();
            LocalDateTime start = told.start();
            LocalDateTime end = told.end();
            if (start != null && end != null) {
                event(out, entry, start, end);
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void event(
            StringBuilder out, TimelineEntry<FoundEvent> entry, LocalDateTime start, LocalDateTime end) {
        FoundEvent told = entry.told();
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + told.key() + "@dateline");
        // The same calendar is the same bytes, whenever it is asked for.
        line(out, "DTSTAMP:" + MOMENT.format(start) + "Z");
        if (BY_CLOCK.contains(told.precision())) {
            line(out, "DTSTART:" + MOMENT.format(start));
            line(out, "DTEND:" + MOMENT.format(end));
        } else {
            line(out, "DTSTART;VALUE=DATE:" + DAY.format(start));
            boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
            line(out, "DTEND;VALUE=DATE:" + DAY.format(midnight ? end : end.plusDays(1)));
        }
        line(out, "SUMMARY:" + text(told.what()));
        line(out, "DESCRIPTION:" + text(description(entry)));
        if (!told.places().isEmpty()) {
            line(out, "LOCATION:" + text(String.join(", ", told.places())));
        }
        String url = told.article().url();
        if (url != null && url.chars().noneMatch(c -> c <= ' ')) {
            line(out, "URL:" + url);
        }
        line(
                out,
                "STATUS:"
                        + switch (told.status()) {
                            case "asserted" -> "CONFIRMED";
                            case "negated" -> "CANCELLED";
                            default -> "TENTATIVE";
                        });
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static String description(TimelineEntry<FoundEvent> entry) {
        StringBuilder lines = new StringBuilder(entry.told().reckoned());
        lines.append('\n').append(source(entry.told()));
        entry.others().forEach(other -> lines.append('\n').append(source(other)));
        return lines.toString();
    }

    private static String source(FoundEvent event) {
        String day = event.article().day();
        return event.article().source().title() + (day.isEmpty() ? "" : ", " + day) + ": "
                + event.article().heading();
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Lines end after 75 bytes at most, never within a character, and go on behind a space. */
    private static void line(StringBuilder out, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String one = Character.toString(line.codePointAt(i));
            int size = one.getBytes(UTF_8).length;
            if (bytes + size > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(one);
            bytes += size;
        }
        out.append("\r\n");
    }
}
