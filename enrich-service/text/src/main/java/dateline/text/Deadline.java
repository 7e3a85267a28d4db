package dateline.text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The moment by which work on one article has to end. It is asked for, never enforced from outside: whoever works calls
 * {@link #check()} between sentences.
 */
@FunctionalInterface
public interface Deadline {

    /** No limit: for tools and tests that read a text at leisure. */
    Deadline NONE = () -> false;

    boolean passed();

    /**
     * To be called between sentences.
     *
     * @throws DeadlinePassed once the moment has come
     */
    default void check() {
        if (passed()) {
            throw new DeadlinePassed();
        }
    }

    static Deadline after(Duration limit, InstantSource clock) {
        Instant end = clock.instant().plus(limit);
        return () -> !clock.instant().isBefore(end);
    }
}
