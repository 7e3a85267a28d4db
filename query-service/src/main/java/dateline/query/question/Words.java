package dateline.query.question;

/**
 * Words to look for.
 *
 * @param text as typed
 * @param syntax how it is read
 */
public record Words(String text, Syntax syntax) {

    /** What signs between the words mean. */
    public enum Syntax {
        /** Nothing: all words have to be there. */
        PLAIN,
        /** {@code "a phrase"}, {@code a | b}, {@code -not} and brackets mean what they look like. */
        SIMPLE
    }

    private static final int MOST = 32;

    public Words {
        int count = text.strip().split("\\s+", -1).length;
        if (count > MOST) {
            throw new Unacceptable("q", "has " + count + " words", "give at most " + MOST + " words");
        }
    }
}
