package dateline.findings.entity;

/** Which pronoun the article uses of somebody. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
