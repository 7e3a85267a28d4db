package dateline.index.document;

import dateline.finding.Event;
import dateline.finding.EventStatus;
import dateline.finding.FindingKey;
import dateline.finding.Participant;
import dateline.finding.Precision;
import dateline.finding.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dated event in {@code news-events}, without its header, whose {@code places} are those of the whole article, as on every child.
 *
 * @param eventPlaces where this event happened
 * @param eventText the time as written
 */
record EventDocument(
        FindingKey key,
        int ordinal,
        String what,
        String trigger,
        Span triggerSpan,
        List<String> participants,
        List<Participant> participantRefs,
        List<String> eventPlaces,
        List<Participant> eventPlaceRefs,
        @Nullable String eventStart,
        @Nullable String eventEnd,
        EventTime.@Nullable Range eventRange,
        Precision eventPrecision,
        String eventText,
        Span eventTextSpan,
        boolean anchored,
        EventStatus status,
        int start,
        int end,
        double confidence) {

    static EventDocument of(int ordinal, Event event, String body) {
        EventTime time = EventTime.of(event.when());
        return new EventDocument(
                event.key(),
                ordinal,
                event.what(),
                event.trigger().of(body),
                event.trigger(),
                names(event.participants()),
                event.participants(),
                names(event.places()),
                event.places(),
                time.start(),
                time.end(),
                time.range(),
                event.when().precision(),
                event.when().text(),
                event.when().span(),
                event.when().anchored(),
                event.status(),
                event.start(),
                event.end(),
                event.confidence());
    }

    private static List<String> names(List<Participant> participants) {
        Set<String> names = new LinkedHashSet<>();
        participants.forEach(participant -> names.add(participant.name()));
        return List.copyOf(names);
    }
}
