package dateline.stack.elasticsearch.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** Type {@code edge_ngram} with its settings {@code min_gram}, {@code max_gram} and {@code preserve_original}. */
final class EdgeFilter extends AbstractTokenFilterFactory {

    private final int shortest;
    private final int longest;
    private final boolean preserveOriginal;

    EdgeFilter(String name, Settings settings) {
        super(name);
        shortest = settings.getAsInt("min_gram", 1);
        longest = settings.getAsInt("max_gram", 2);
        preserveOriginal = settings.getAsBoolean("preserve_original", false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new EdgeNGramTokenFilter(tokens, shortest, longest, preserveOriginal);
    }
}
