package dateline.query.question;

/** What is searched. */
public enum Kind {
    ARTICLES,
    QUOTES,
    EVENTS
}
