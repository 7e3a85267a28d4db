package dateline.findings.timeline.expression;

/** Which of the many Mondays, Julys or springs is meant. */
enum Pointer {
    /** "on Monday": by the tense of the verb. */
    TENSE,
    /** "this July": the one of the year, quarter or week of publication. */
    THIS,
    LAST,
    NEXT
}
