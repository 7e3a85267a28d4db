package dateline.text;

/** The time allowed for one article is used up. */
public final class DeadlinePassed extends RuntimeException {
    public DeadlinePassed() {
        super("time limit reached", null, false, false);
    }
}
