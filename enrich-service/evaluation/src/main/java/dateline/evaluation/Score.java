package dateline.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What was found, held against what is there.
 *
 * @param right found and there
 * @param found everything found
 * @param there everything there
 */
record Score(int right, int found, int there) {

    static final Score ZERO = new Score(0, 0, 0);

    static <T> Score of(Set<T> found, Set<T> there) {
        Set<T> right = new HashSet<>(found);
        right.retainAll(there);
        return new Score(right.size(), found.size(), there.size());
    }

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, there + other.there);
    }

    /** Of what was found, the share that is right; 0 where nothing was. */
    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Of what is there, the share that was found. */
    double recall() {
        return there == 0 ? 0 : (double) right / there;
    }

    double f1() {
        return found + there == 0 ? 0 : 2.0 * right / (found + there);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.1f R %.1f F1 %.1f (%d right, %d found, %d there)",
                100 * precision(),
                100 * recall(),
                100 * f1(),
                right,
                found,
                there);
    }
}
