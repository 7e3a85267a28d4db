package dateline.finding;

import java.util.List;

/**
 * Something that happened or will happen at a stated time.
 *
 * @param what the clause or sentence that tells it: {@code body.substring(start, end)}
 * @param trigger the word that stands for the event, mostly a verb
 * @param participants persons and organisations
 * @param places where, or which places take part
 * @param confidence that event and time belong together and the time is right, 0 to 1
 */
public record Event(
        FindingKey key,
        String what,
        int start,
        int end,
        Span trigger,
        List<Participant> participants,
        List<Participant> places,
        When when,
        EventStatus status,
        double confidence) {
    public Event {
        if (start < 0 || end - start != what.length() || what.isBlank()) {
            throw new IllegalArgumentException("event [" + start + ", " + end + ") of " + what.length() + " units");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of an event is " + confidence);
        }
        participants = List.copyOf(participants);
        places = List.copyOf(places);
    }

    public Span span() {
        return new Span(start, end);
    }
}
