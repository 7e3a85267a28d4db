package dateline.query.timeline;

import dateline.query.found.FoundEvent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Events of many articles, each told once: those of the same time and status whose triggers are the same word and who have a
 * participant in common are one. Each is joined to the first that fits and to none through a third, so that a day full of
 * meetings stays several.
 */
public final class Timeline {

    private static final Comparator<FoundEvent> BY_TIME = Comparator.comparing(
                    FoundEvent::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FoundEvent::end, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(event -> event.article().day())
            .thenComparing(event -> event.article().id())
            .thenComparingInt(FoundEvent::ordinal);

    private Timeline() {}

    /** Merges events, whatever order they come in; the answer is in the order of time. */
    public static List<TimelineEntry> merged(List<FoundEvent> events) {
        Map<String, List<Group>> groups = new HashMap<>();
        List<Group> all = new ArrayList<>();
        for (FoundEvent event : events.stream().sorted(BY_TIME).toList()) {
            List<Group> same = groups.computeIfAbsent(when(event), key -> new ArrayList<>());
            same.stream()
                    .filter(group -> group.fits(event))
                    .findFirst()
                    .ifPresentOrElse(group -> group.others.add(event), () -> {
                        Group group = new Group(event);
                        same.add(group);
                        all.add(group);
                    });
        }
        return all.stream()
                .map(group -> new TimelineEntry(group.first, group.others))
                .toList();
    }

    private static String when(FoundEvent event) {
        // What has no date is the same as nothing else.
        return event.start() == null
                ? event.key() + event.article().id() + event.ordinal()
                : event.start() + " " + event.end() + " " + event.status() + " " + stem(event.trigger());
    }

    /** A word without the commonest endings of English, which is enough to know "meets" and "met with" apart from "killed". */
    static String stem(String word) {
        String lower = folded(word);
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= 3) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** What was joined so far; only the first decides what fits. */
    private static final class Group {

        private final FoundEvent first;
        private final List<String> names;
        private final List<FoundEvent> others = new ArrayList<>();

        Group(FoundEvent first) {
            this.first = first;
            this.names = first.participants().stream().map(Timeline::folded).toList();
        }

        boolean fits(FoundEvent event) {
            return event.participants().stream()
                    .map(Timeline::folded)
                    .anyMatch(name -> names.stream().anyMatch(known -> isSame(known, name)));
        }

        /** A surname is whoever bears it: "Karlov" and "Andrei Karlov". */
        private static boolean isSame(String one, String other) {
            return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
        }
    }
}
