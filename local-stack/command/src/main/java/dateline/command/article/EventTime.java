package dateline.command.article;

import dateline.finding.TimeWords;

/** The time of an event in words; its own where it has no date. */
public final class EventTime {

    private EventTime() {}

    public static String of(FoundEvent event) {
        return TimeWords.of(event.start(), event.end(), event.precision(), event.timeText());
    }
}
