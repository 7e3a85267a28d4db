package dateline.ingest.page;

/** What a page may say of its article, in whichever vocabulary. */
enum Fact {
    TITLE,
    AUTHOR,
    PUBLISHED,
    UPDATED,
    SECTION,
    KEYWORD,
    LANGUAGE,
    PUBLISHER,
    RIGHTS,
    SUMMARY,
    /** The whole text, as far as the vocabulary has it. */
    TEXT,
    /** {@code true} or {@code false}: whether everybody may read the whole text. */
    FREE,
    ADDRESS
}
