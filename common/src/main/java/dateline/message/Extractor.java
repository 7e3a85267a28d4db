package dateline.message;

/**
 * What read the article.
 *
 * @param version of the finders and of the engine under them
 * @param generation raised whenever the same text would give other findings; 0 to 1022: the index packs it into the
 *     ten low bits of a document's version, where 1023 is a withdrawal, which beats every reading of its revision
 */
public record Extractor(String name, String version, int generation) {
    public static final int MAX_GENERATION = 1022;

    public Extractor {
        if (generation < 0 || generation > MAX_GENERATION) {
            throw new IllegalArgumentException("generation of " + name + " is " + generation);
        }
    }
}
