package dateline.query.question;

/** What counts are split by. */
public enum CountBy {
    SPEAKER,
    PERSON,
    PLACE,
    SOURCE,
    LANGUAGE,
    KIND,
    STATUS,
    DAY,
    MONTH,
    YEAR
}
