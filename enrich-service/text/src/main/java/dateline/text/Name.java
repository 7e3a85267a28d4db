package dateline.text;

/**
 * A name in a sentence, as the engine saw it.
 *
 * @param firstToken index of its first token in the sentence
 * @param endToken index behind its last token
 */
public record Name(NameType type, int firstToken, int endToken) {
    public Name {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("name of tokens " + firstToken + " to " + endToken);
        }
    }
}
