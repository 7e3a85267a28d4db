package dateline.message;

/** What bytes turned out to be. */
public sealed interface Decoded {

    record Good(Message message) implements Decoded {}

    /**
     * Bytes that cannot be read and never will be.
     *
     * @param reason for people; at most a word or a value of the text is quoted in it
     */
    record Poison(String reason) implements Decoded {}
}
