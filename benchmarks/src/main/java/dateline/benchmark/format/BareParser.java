package dateline.benchmark.format;

/** Parses everything, makes every text of it, and nothing of what it means. */
interface BareParser {

    /**
     * Parses a document.
     *
     * @return how many characters of text it held, so that no work can be left out
     */
    long parse(byte[] document) throws Exception;
}
