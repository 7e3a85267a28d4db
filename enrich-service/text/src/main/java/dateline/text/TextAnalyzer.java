package dateline.text;

/** An engine that reads text. Implementations are thread-safe and deterministic: the same text gives the same answer. */
public interface TextAnalyzer {

    /**
     * Reads a whole text.
     *
     * @param text NFC plain text, paragraphs split by one blank line
     * @param deadline asked between sentences or paragraphs, never within one
     * @throws DeadlinePassed when the deadline passed before the text was read to its end
     */
    AnalyzedText analyze(String text, Deadline deadline);

    /** Name and version of the engine and its models, for the record of what found a finding. */
    String name();
}
