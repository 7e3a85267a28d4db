package dateline.findings.timeline.expression;

/** Which way the verb beside an expression looks. */
enum Outlook {
    PAST,
    FUTURE,
    /** No verb tells. */
    OPEN
}
