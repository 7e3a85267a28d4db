package dateline.corenlp;

/** The models are loaded once for all tests. */
public final class LoadedAnalyzer {
    public static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer();

    private LoadedAnalyzer() {}
}
