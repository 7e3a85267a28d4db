package dateline.enrich;

import java.time.Duration;

/**
 * How much one article may cost.
 *
 * @param deadline for all of the work on one article, asked for between sentences
 * @param longestText UTF-16 units of a body that are read at most: the beginning of a book says what it is about, and findings
 *     do not depend on how busy the machine is
 */
public record ReadingLimits(Duration deadline, int longestText) {
    public ReadingLimits {
        if (deadline.isZero() || deadline.isNegative()) {
            throw new IllegalArgumentException("the deadline of an article is " + deadline + ", it has to be positive");
        }
        if (longestText < 1) {
            throw new IllegalArgumentException("the longest text is " + longestText + " characters");
        }
    }

    /** The text to read of a body: all of it, or what ends with the last whole paragraph, line or word that fits. */
    String extentOf(String body) {
        if (body.length() <= longestText) {
            return body;
        }
        // Half a text is worth more than a clean end.
        int least = longestText / 2;
        for (String end : new String[] {"\n\n", "\n", ". ", " "}) {
            int cut = body.lastIndexOf(end, longestText);
            if (cut >= least && cut > 0) {
                return body.substring(0, cut);
            }
        }
        return body.substring(
                0, Character.isHighSurrogate(body.charAt(longestText - 1)) ? longestText - 1 : longestText);
    }
}
