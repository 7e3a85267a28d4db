package dateline.stack.elasticsearch.plugin;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;

/** Lucene's English analysis with its own stop words; the settings {@code stopwords} and {@code stem_exclusion} are not read. */
final class EnglishProvider extends AbstractIndexAnalyzerProvider<EnglishAnalyzer> {

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    EnglishProvider(String name) {
        super(name);
    }

    @Override
    public EnglishAnalyzer get() {
        return analyzer;
    }
}
