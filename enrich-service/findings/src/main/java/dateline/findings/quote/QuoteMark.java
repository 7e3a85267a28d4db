package dateline.findings.quote;

/**
 * A quotation mark or an apostrophe, and what it can be by the characters around it.
 *
 * @param line number of its line in the body
 * @param opens whether it can open a quote
 * @param closes whether it can close one
 * @param directed whether its form alone says which of the two it is meant to be
 */
record QuoteMark(int start, int end, Family family, int line, boolean opens, boolean closes, boolean directed) {

    /** Marks that go together. */
    enum Family {
        DOUBLE,
        GUILLEMET,
        SINGLE
    }
}
