package dateline.ingest.article;

/**
 * Why something sent is not taken.
 *
 * @param reason for people; names the field and at most a few words of its value
 */
public record Rejection(Fault fault, String reason) {

    /** What is at fault. */
    public enum Fault {
        /** The bytes are not what they claim to be. */
        MALFORMED,
        /** Well-formed, but no article. */
        INVALID,
        /** Larger than a limit, which a setting can raise. */
        TOO_LARGE
    }

    public static Rejection malformed(String reason) {
        return new Rejection(Fault.MALFORMED, reason);
    }

    public static Rejection invalid(String reason) {
        return new Rejection(Fault.INVALID, reason);
    }

    public static Rejection tooLarge(String reason) {
        return new Rejection(Fault.TOO_LARGE, reason);
    }
}
