package dateline.findings.timeline.expression;

/** Which third of a period is meant. */
enum Part {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE
}
