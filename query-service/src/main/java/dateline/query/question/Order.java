package dateline.query.question;

/** In which order results come; each is total, so that pages neither repeat nor leave out. */
public enum Order {
    /** By publication, the latest first; what has no date comes last. */
    NEWEST,
    /** By how well the words fit. Scores change while articles arrive, so pages of it may shift. */
    RELEVANCE,
    /** Events by their own time, the earliest first; what has none comes last. */
    TIME
}
