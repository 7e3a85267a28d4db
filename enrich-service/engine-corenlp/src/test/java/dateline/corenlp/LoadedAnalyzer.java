package dateline.corenlp;

/** The models are loaded once for all tests. */
final class LoadedAnalyzer {
    static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer();

    private LoadedAnalyzer() {}
}
