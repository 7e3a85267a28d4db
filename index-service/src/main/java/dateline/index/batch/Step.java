package dateline.index.batch;

/** What a batch goes through, for clocks. */
public enum Step {
    /** Records are read as messages. */
    DECODE,
    /** The stored state of the articles is looked up. */
    READ,
    /** It is decided what to write, and the documents are made, as JSON. */
    DOCUMENTS,
    /** The articles' own documents are written. */
    ARTICLES,
    /** Their children are written. */
    CHILDREN
}
