package dateline.ingest.reader;

/**
 * How much is read for one article.
 *
 * @param bytes of the document as it comes, unpacked; twelve bytes of JSON can stand for four of text
 * @param depth how deep elements, objects and lists may lie in each other
 */
public record DocumentLimits(int bytes, int depth) {
    public DocumentLimits {
        if (bytes < 1 || depth < 1) {
            throw new IllegalArgumentException("limits are positive: " + bytes + ", " + depth);
        }
    }
}
