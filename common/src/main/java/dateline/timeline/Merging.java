package dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Merges events one by one as they come in the order of time, with those of a single time in memory. For one thread.
 *
 * <p>The answer is that of {@link Timeline#merged} for all of them at once, but where a single time has more than
 * {@value #MOST_OF_A_TIME} events: they are merged in portions of that size then.
 */
public final class Merging<E extends ToldEvent> {

    /** As many as fit into a small heap, and more than a day or a month usually has: years and decades have the most. */
    public static final int MOST_OF_A_TIME = 1_000;

    private final Predicate<TimelineEntry<E>> reader;
    private final List<E> ofATime = new ArrayList<>();
    private boolean goesOn = true;

    /** @param reader gets each entry in the order of time, and says whether it wants another */
    public Merging(Predicate<TimelineEntry<E>> reader) {
        this.reader = reader;
    }

    /**
     * Takes the next event, which is not before the last one.
     *
     * @return whether the reader wants more
     */
    public boolean take(E event) {
        if (!belongs(event)) {
            handOn();
        }
        ofATime.add(event);
        return goesOn;
    }

    /** Hands on what came last. */
    public void end() {
        handOn();
    }

    private boolean belongs(E event) {
        return !ofATime.isEmpty()
                && ofATime.size() < MOST_OF_A_TIME
                && Objects.equals(ofATime.getLast().start(), event.start());
    }

    private void handOn() {
        for (TimelineEntry<E> entry : Timeline.merged(ofATime)) {
            goesOn = goesOn && reader.test(entry);
        }
        ofATime.clear();
    }
}
