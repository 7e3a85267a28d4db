package dateline.timeline;

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
 * meetings stays several. What has no date is the same as nothing else.
 */
public final class Timeline {

    /** What has no time comes last, by its article: the index has no other order for it, and pages of it have to fit together. */
    private static final Comparator<ToldEvent> BY_TIME = Comparator.comparing(
                    ToldEvent::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ToldEvent::end, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(event -> event.start() == null ? "" : event.articleDay())
            .thenComparing(ToldEvent::articleId)
            .thenComparingInt(ToldEvent::ordinal);

    private Timeline() {}

    /** Merges events, whatever order they come in; the answer is in the order of time. */
    public static <E extends ToldEvent> List<TimelineEntry<E>> merged(List<E> events) {
        Map<String, List<Group<E>>> groups = new HashMap<>();
        List<Group<E>> all = new ArrayList<>();
        for (E event : events.stream().sorted(BY_TIME).toList()) {
            List<Group<E>> same =
                    event.start() == null ? List.of() : groups.computeIfAbsent(what(event), key -> new ArrayList<>());
            same.stream()
                    .filter(group -> group.fits(event))
                    .findFirst()
                    .ifPresentOrElse(group -> group.others.add(event), () -> {
                        Group<E> group = new Group<>(event);
                        all.add(group);
                        if (event.start() != null) {
                            same.add(group);
                        }
                    });
        }
        return all.stream()
                .map(group -> new TimelineEntry<>(group.first, group.others))
                .toList();
    }

    private static String what(ToldEvent event) {
        return event.start() + " " + event.end() + " " + event.status() + " " + stem(event.trigger());
    }

    /** A word without the commonest endings of English, which is enough to know "meets" and "met with" apart from "killed". */
    private static String stem(String word) {
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
    private static final class Group<E extends ToldEvent> {

        private final E first;
        private final List<String> names;
        private final List<E> others = new ArrayList<>();

        Group(E first) {
            this.first = first;
            this.names = first.participants().stream().map(Timeline::folded).toList();
        }

        boolean fits(E event) {
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
