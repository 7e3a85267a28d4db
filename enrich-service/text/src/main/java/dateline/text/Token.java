package dateline.text;

/**
 * A word or mark.
 *
 * @param form the characters of the text, {@code text.substring(start, end)}
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech, such as {@code NNP} or {@code VBD}
 */
public record Token(int start, int end, String form, String lemma, String tag) {
    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("token [" + start + ", " + end + ")");
        }
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
