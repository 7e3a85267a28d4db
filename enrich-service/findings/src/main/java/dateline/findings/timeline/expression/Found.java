package dateline.findings.timeline.expression;

/**
 * An expression in the text of a sentence.
 *
 * @param start offset in that text
 * @param end offset behind it
 */
record Found(int start, int end, Meaning meaning) {
    int length() {
        return end - start;
    }
}
