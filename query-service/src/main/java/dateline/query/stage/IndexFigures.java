package dateline.query.stage;

/** Asks the index how much there is and how soon it came. */
public interface IndexFigures {

    /**
     * As it stands.
     *
     * @throws dateline.query.found.NewsUnavailable if there is no answer
     */
    Flow.Index now();
}
