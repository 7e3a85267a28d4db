package dateline.query.change;

/** What changes are told of. */
public enum Stream {
    ARTICLES,
    ENTITIES,
    QUOTES,
    EVENTS
}
