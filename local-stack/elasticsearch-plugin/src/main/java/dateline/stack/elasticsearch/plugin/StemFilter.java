package dateline.stack.elasticsearch.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;

/** Type {@code stemmer} for the languages {@code english} and {@code possessive_english}; any other is refused. */
final class StemFilter extends AbstractTokenFilterFactory {

    private final boolean possessive;

    StemFilter(String name, Settings settings) {
        super(name);
        String language = settings.get("language", settings.get("name", "english"));
        possessive = switch (language) {
            case "english" -> false;
            case "possessive_english" -> true;
            default ->
                throw new IllegalArgumentException("the local stack's node has no stemmer [" + language + "] for ["
                        + name + "], only english and possessive_english");
        };
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return possessive ? new EnglishPossessiveFilter(tokens) : new PorterStemFilter(tokens);
    }
}
