package dateline.findings.timeline.expression;

import dateline.finding.When;
import dateline.text.Sentence;
import java.util.List;

/**
 * A time that the text speaks of.
 *
 * @param sentence that holds it
 * @param ends the two expressions that a range was put together from, in order; empty for all others
 */
public record TimeExpression(Sentence sentence, When when, Extent extent, List<TimeExpression> ends) {

    /** How it lies on the calendar. */
    public enum Extent {
        /** One day, month, year … */
        POINT,
        /** From one to another. */
        RANGE,
        /** So much time up to the publication. */
        LOOKING_BACK
    }

    public TimeExpression {
        ends = List.copyOf(ends);
    }
}
