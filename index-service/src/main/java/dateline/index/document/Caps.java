package dateline.index.document;

/**
 * The most that is kept of one article, so that a whole book sent as an article cannot fill the index.
 *
 * @param mentions places in the text that one entity document keeps; their count is always the true one
 * @param repeatedNames of each kind that every child repeats for filters, the most salient first: children times names grows
 *     with the square of the text
 */
public record Caps(int entities, int quotes, int events, int mentions, int repeatedNames) {

    public static final Caps DEFAULT = new Caps(2_000, 2_000, 2_000, 500, 200);

    public Caps {
        if (entities < 0 || quotes < 0 || events < 0 || mentions < 1 || repeatedNames < 0) {
            throw new IllegalArgumentException("caps are not negative, and an entity keeps a mention");
        }
    }
}
