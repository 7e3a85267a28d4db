package dateline.evaluation.timeline;

import dateline.finding.Span;
import java.util.regex.Pattern;

/**
 * An expression of time as people marked it.
 *
 * @param value TIMEX3: {@code 1998-03-03}, {@code 1998-W09}, {@code 1989-Q3}, {@code P2Y}, {@code PRESENT_REF} …
 */
record GoldTime(Span span, String value) {

    private static final Pattern CALENDAR = Pattern.compile(
            "\\d{3}|\\d{4}(?:-(?:\\d\\d(?:-\\d\\d(?:T[\\d:]+|TMO|TAF|TEV|TNI)?)?|W\\d\\d(?:-WE)?|Q\\d|H\\d|SP|SU|FA|WI))?");

    /** Whether it is a date, time, week, quarter … of the calendar: neither a length nor vague. */
    static boolean isCalendar(String value) {
        return CALENDAR.matcher(value).matches();
    }

    boolean isCalendar() {
        return isCalendar(value);
    }
}
