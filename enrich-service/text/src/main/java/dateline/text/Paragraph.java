package dateline.text;

/**
 * A run of text between blank lines, or a line of a text that has no blank line.
 *
 * @param firstSentence index of its first sentence in {@link AnalyzedText#sentences()}
 * @param endSentence index behind its last sentence; equal to {@code firstSentence} where it has none
 */
public record Paragraph(int start, int end, int firstSentence, int endSentence) {
    public Paragraph {
        if (start < 0 || end < start || firstSentence < 0 || endSentence < firstSentence) {
            throw new IllegalArgumentException(
                    "paragraph [" + start + ", " + end + ") of sentences " + firstSentence + " to " + endSentence);
        }
    }
}
