package dateline.message;

/**
 * What read the article.
 *
 * @param version of the finders and of the engine under them
 * @param generation raised whenever the same text would give other findings; 0 to 1023, since the index packs it into the
 *     ten low bits of a document's version
 */
public record Extractor(String name, String version, int generation) {
    public static final int MAX_GENERATION = 1023;

    public Extractor {
        if (generation < 0 || generation > MAX_GENERATION) {
            throw new IllegalArgumentException("generation of " + name + " is " + generation);
        }
    }
}
