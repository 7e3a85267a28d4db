package dateline.ingest.article;

/**
 * How much of an article is taken.
 *
 * @param bodyBytes of the body in UTF-8
 * @param titleLength of the title in UTF-16 code units
 * @param reasonLength of the reason of a takedown in UTF-16 code units
 * @param otherBytes of everything but the body together, in UTF-8
 */
public record TextLimits(int bodyBytes, int titleLength, int reasonLength, int otherBytes) {
    public TextLimits {
        if (bodyBytes < 1 || titleLength < 1 || reasonLength < 1 || otherBytes < 1) {
            throw new IllegalArgumentException(
                    "limits are positive: " + bodyBytes + ", " + titleLength + ", " + reasonLength + ", " + otherBytes);
        }
    }
}
